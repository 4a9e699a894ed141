import type { SubjectAbout } from '../Subject'

/** Who asked and for whom, without the one who did it themselves. */
export function askersOf({ requester, requestedFor }: SubjectAbout, by: unknown): string[] {
  return [...new Set([requester.id, requestedFor.id])].filter((id) => id !== by)
}
