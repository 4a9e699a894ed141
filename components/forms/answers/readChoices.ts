export type RelationChoice = { id: string; name: string; hint?: string }

/** The rows of a list as choices: a name, and what tells it from others of that name. */
export function readChoices(body: unknown): RelationChoice[] {
  if (typeof body !== 'object' || body === null || !('docs' in body) || !Array.isArray(body.docs)) return []
  return body.docs.flatMap((doc: unknown): RelationChoice[] => {
    if (typeof doc !== 'object' || doc === null) return []
    const row = doc as Record<string, unknown>
    if (typeof row.id !== 'string') return []
    const name = [row.name, row.title, row.identifier, row.number].find((text) => typeof text === 'string')
    const hint = [row.jobTitle, departmentName(row.department)].filter(Boolean).join(', ')
    return [{ id: row.id, name: typeof name === 'string' ? name : row.id, ...(hint ? { hint } : {}) }]
  })
}

/** The directory may send a department as its name or as `{ id, name }`. */
function departmentName(department: unknown): string | undefined {
  if (typeof department === 'string') return department
  if (typeof department !== 'object' || department === null || !('name' in department)) return undefined
  return typeof department.name === 'string' ? department.name : undefined
}
