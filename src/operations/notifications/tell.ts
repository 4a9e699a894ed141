import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { enqueue } from '@/src/platform/enqueue'
import type { Notice } from './Notice'
import { noticeKinds } from './noticeKinds'
import { stillTrueChecks } from './stillTrueChecks'

/**
 * Queues what a change means to people, in the transaction of the change: whom to tell, and which topics are done,
 * so that what was said of them becomes quiet. One job for all of it.
 */
export async function tell(
  req: PayloadRequest,
  { notices = [], settled = [] }: { notices?: readonly Notice[]; settled?: readonly string[] },
): Promise<void> {
  const wanted = notices.filter(({ stillTrue, to }) => stillTrue !== undefined || (to ?? []).length > 0)
  if (wanted.length === 0 && settled.length === 0) return
  for (const { event, stillTrue, title } of wanted) {
    if (!noticeKinds.has(event)) throw new Error(`No module has registered the notice ${event}.`)
    if (stillTrue !== undefined && !stillTrueChecks.has(stillTrue))
      throw new Error(`No module has registered the check ${stillTrue}.`)
    if (stillTrue === undefined && title === undefined) throw new Error(`The notice ${event} has no words.`)
  }
  await enqueue(req, 'deliverNotices', { id: randomUUID(), at: Date.now(), notices: wanted, settled })
}
