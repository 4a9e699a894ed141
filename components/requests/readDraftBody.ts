import type { DraftBody } from '@/src/domain/requests/draftBodySchema'

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** What was typed, as it was stored here or on the server; null for what is no such thing. By hand: every form reads it. */
export function readDraftBody(raw: unknown): DraftBody | null {
  if (!isObject(raw)) return null
  const { answers, labels, priority, requestedFor, idempotencyKey } = raw
  if (!isObject(answers) || !isObject(labels) || !Object.values(labels).every(isText)) return null
  if (!isText(priority) || !isText(idempotencyKey) || idempotencyKey === '') return null
  const person =
    isObject(requestedFor) && isText(requestedFor.id) && isText(requestedFor.name)
      ? { id: requestedFor.id, name: requestedFor.name }
      : null
  if (person === null && requestedFor !== null) return null
  return { answers, labels: labels as Record<string, string>, priority, requestedFor: person, idempotencyKey }
}
