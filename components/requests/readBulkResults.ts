export type BulkResult = { id: string; ok: boolean; message: string }

/** The rows of a bulk answer; one that cannot be read counts as failed. `error` may be a sentence or `{ message }`. */
export function readBulkResults(body: unknown, ids: readonly string[]): BulkResult[] {
  const rows = isRecord(body) && Array.isArray(body.results) ? body.results.filter(isRecord) : []
  return ids.map((id) => {
    const row = rows.find((each) => each.id === id)
    return { id, ok: row?.ok === true, message: row?.ok === true ? '' : messageOf(row?.error) }
  })
}

function messageOf(error: unknown): string {
  if (typeof error === 'string' && error !== '') return error
  if (isRecord(error) && typeof error.message === 'string') return error.message
  return 'That did not work. Open it and try again.'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
