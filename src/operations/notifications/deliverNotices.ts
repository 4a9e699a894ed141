import type { PayloadRequest } from 'payload'
import { withTransaction } from '@/src/platform/withTransaction'
import type { Message, Notice, QueuedNotice } from './Notice'
import { settleNotices } from './settleNotices'
import { stillTrueChecks } from './stillTrueChecks'
import { storeMessages } from './storeMessages'

type Delivery = { id: string; at: number; notices: readonly Notice[]; settled: readonly string[] }

/**
 * Tells what is still true and makes quiet what is done, in one transaction. Safe to repeat: a person gets one
 * message per key. What has become untrue in the meantime is told to nobody.
 */
export async function deliverNotices(
  req: PayloadRequest,
  { id, at, notices, settled }: Delivery,
): Promise<void> {
  await withTransaction(req, async () => {
    for (const [index, notice] of notices.entries()) {
      const messages = await messagesOf(req, { ...notice, at })
      await storeMessages(req, { ...notice, key: notice.key ?? `${id}:${index}` }, messages, at)
    }
    await settleNotices(req, settled)
  })
}

async function messagesOf(req: PayloadRequest, notice: QueuedNotice): Promise<readonly Message[]> {
  const { to = [], title, body = '', link = '', stillTrue } = notice
  const asSaid = title === undefined ? [] : [{ to, title, body, link }]
  if (stillTrue === undefined) return asSaid
  const check = stillTrueChecks.get(stillTrue)
  if (!check) throw new Error(`No module has registered the check ${stillTrue}.`)
  const answer = await check(req, notice)
  if (answer === true) return asSaid
  return answer === false ? [] : answer
}
