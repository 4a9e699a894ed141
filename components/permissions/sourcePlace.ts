const COLLECTION = {
  grant: 'permission-grants',
  role: 'employee-roles',
  group: 'employee-groups',
} as const

/** Where in the administration the source of a right is edited. */
export function sourcePlace(kind: keyof typeof COLLECTION, id: string): string {
  return `/collections/${COLLECTION[kind]}/${id}`
}
