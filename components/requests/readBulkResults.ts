/** `over`: it will not be answered otherwise when it is tried again. */
export type BulkResult = { id: string; ok: boolean; message: string; over: boolean }

const OVER = ['already_decided', 'not_open', 'not_found', 'forbidden']

/** The rows of a bulk answer; one that cannot be read counts as failed. `error` may be a sentence or `{ message }`. */
export function readBulkResults(body: unknown, ids: readonly string[]): BulkResult[] {
  const rows = isRecord(body) && Array.isArray(body.results) ? body.results.filter(isRecord) : []
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id)
    if (row?.ok === true) return { id, ok: true, message: '', over: true }
    return { id, ok: false, message: messageOf(row?.error), over: OVER.includes(codeOf(row?.error)) }
  })
}

function messageOf(error: unknown): string {
  if (typeof error === 'string' && error !== '') return error
  if (isRecord(error) && typeof error.message === 'string') return error.message
  return 'That did not work. Open it and try again.'
}

function codeOf(error: unknown): string {
  return isRecord(error) && typeof error.code === 'string' ? error.code : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
