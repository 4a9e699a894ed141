/** The resource slug that a source with the given own slug stands for; a form's ends in `-form`, added if missing. */
export function generatedResourceSlug(
  source: 'category' | 'form' | 'inventoryType' | 'recordType',
  slug: string,
): string {
  switch (source) {
    case 'category':
      return `itsm-${slug}`
    case 'form':
      return slug.endsWith('-form') ? slug : `${slug}-form`
    case 'inventoryType':
      return `inventory-${slug}`
    case 'recordType':
      return `records-${slug}`
  }
}
