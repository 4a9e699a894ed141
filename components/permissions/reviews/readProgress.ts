export type Progress = {
  status: string
  counts: { total: number; undecided: number; kept: number; revoked: number; gone: number; byRule: number }
  reviewers: { reviewer: { id: string; name: string } | null; total: number; undecided: number }[]
}

/** The answer of a campaign's progress; null for anything else. */
export function readProgress(body: unknown): Progress | null {
  if (typeof body !== 'object' || body === null || !('doc' in body)) return null
  const { doc } = body
  if (typeof doc !== 'object' || doc === null || !('counts' in doc) || !('reviewers' in doc)) return null
  return doc as Progress
}
