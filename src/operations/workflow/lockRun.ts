import type { PayloadRequest } from 'payload'
import { lockRunOf } from './lockRunOf'
import type { LockedRun } from './Run'
import type { SubjectAdapter } from './Subject'

/** Locks a subject, then its run, always in this order; null when either is missing. */
export async function lockRun(
  req: PayloadRequest,
  adapter: SubjectAdapter,
  subjectId: string,
): Promise<LockedRun | null> {
  const facts = await adapter.lock(req, subjectId)
  return facts && lockRunOf(req, adapter, facts)
}
