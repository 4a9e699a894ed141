import { sendCommand } from '@/components/portal/sendCommand'
import { matchWords } from '@/components/ui/matchWords'

export type RelationChoice = { id: string; name: string; hint?: string }
export type RelationSearch = { ok: true; choices: RelationChoice[] } | { ok: false; message: string }

/** How many rows of a list without a search of its own are looked through. */
const LIST_LIMIT = 100

/** Finds what a relationship field may point at: people through the directory, other rows by their title or name. */
export async function searchRelation(
  collection: string,
  typed: string,
  signal?: AbortSignal,
): Promise<RelationSearch> {
  const path =
    collection === 'employees'
      ? `/api/directory?q=${encodeURIComponent(typed)}`
      : `/api/${encodeURIComponent(collection)}?limit=${LIST_LIMIT}&depth=0`
  const answer = await sendCommand(path, { method: 'GET', signal })
  if (!answer.ok) return { ok: false, message: answer.errors[0]?.message ?? 'The list could not be loaded.' }
  const choices = readChoices(answer.body)
  return {
    ok: true,
    choices:
      collection === 'employees' ? choices : choices.filter((choice) => matchWords(typed, [choice.name]) > 0),
  }
}

function readChoices(body: unknown): RelationChoice[] {
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
