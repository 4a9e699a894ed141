import type { RelationSearch } from '@/components/forms/answers/searchRelation'
import { sendCommand } from '@/components/portal/sendCommand'

/** Records that one sees and that fit what is typed; the ones changed last when nothing is. */
export async function findRecords(typed: string, signal?: AbortSignal): Promise<RelationSearch> {
  const path =
    typed.trim() === ''
      ? '/api/records/list?limit=10'
      : `/api/records/search?limit=10&q=${encodeURIComponent(typed.trim())}`
  const answer = await sendCommand(path, { method: 'GET', signal })
  if (!answer.ok) return { ok: false, message: answer.errors[0]?.message ?? 'The list could not be loaded.' }
  const { docs = [] } = answer.body as { docs?: { id: string; number: string; title: string }[] }
  return { ok: true, choices: docs.map(({ id, number, title }) => ({ id, name: `${number} ${title}` })) }
}
