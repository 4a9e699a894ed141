import { sendCommand } from '@/components/portal/sendCommand'
import { matchWords } from '@/components/ui/matchWords'
import { readChoices, type RelationChoice } from './readChoices'

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
