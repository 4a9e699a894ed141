export type CommandError = {
  message: string
  code: string
  field?: string
  data?: Record<string, unknown>
}

/**
 * The `errors` of an answer that was not 2xx, whatever came back: a proxy's HTML page reads as one error with a
 * sentence for the status. Never empty.
 */
export function readErrors(status: number, body: unknown): CommandError[] {
  const listed = isRecord(body) && Array.isArray(body.errors) ? body.errors : []
  const read = listed.flatMap((entry: unknown): CommandError[] => {
    if (!isRecord(entry) || typeof entry.message !== 'string' || entry.message === '') return []
    return [
      {
        message: entry.message,
        code: typeof entry.code === 'string' ? entry.code : 'unknown',
        ...(typeof entry.field === 'string' ? { field: entry.field } : {}),
        ...(isRecord(entry.data) ? { data: entry.data } : {}),
      },
    ]
  })
  return read.length > 0 ? read : [{ message: sentenceFor(status), code: codeFor(status) }]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function codeFor(status: number): string {
  if (status === 0) return 'unreachable'
  return { 401: 'unauthenticated', 403: 'forbidden', 404: 'not_found' }[status] ?? 'unknown'
}

function sentenceFor(status: number): string {
  switch (status) {
    case 0:
      return 'Steward could not be reached. Check your connection and try again; nothing you typed is lost.'
    case 401:
      return 'Your session has ended. Sign in again; what you typed is kept.'
    case 403:
      return 'You may not do this.'
    case 404:
      return 'This no longer exists, or you may not see it.'
    case 409:
      return 'Someone changed this in the meantime. Look at it again before you go on.'
    case 413:
      return 'That is larger than Steward accepts.'
    case 429:
      return 'That was too often in a short time. Wait a moment and try again.'
    default:
      return 'Something went wrong on our side. Try again in a moment; nothing you typed is lost.'
  }
}
