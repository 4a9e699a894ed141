const CODES = new Set(['40P01', '40001', '55P03'])

/**
 * Whether the database gave up because others were in the way: a deadlock, a serialization failure, a
 * lock that did not come free. Nothing was stored, and the same call may go through a moment later.
 */
export function isContention(error: unknown): boolean {
  for (
    let at = error, depth = 0;
    typeof at === 'object' && at !== null && depth < 5;
    at = (at as { cause?: unknown }).cause, depth += 1
  ) {
    if (CODES.has(String((at as { code?: unknown }).code))) return true
  }
  return false
}
