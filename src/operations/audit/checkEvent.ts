import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { erasableText } from '@/src/domain/audit/erasableText'
import { eventText } from '@/src/domain/audit/eventText'
import type { AuditKey } from './auditKey'
import type { SealedRow } from './SealedRow'

export type Verdict = 'sound' | 'changed' | 'inserted' | 'unsigned'

/** Whether an event says what its digests and its signature say. `inserted`: the signature is
 * wrong; `unsigned`: its key is not among `keys`. */
export function checkEvent(row: SealedRow, keys: ReadonlyMap<string, AuditKey>): Verdict {
  const { event, salt, erased, erasable_digest: kept, digest, mac } = row
  if (!erased && hash('sha256', erasableText(event, salt ?? '')) !== kept) return 'changed'
  if (hash('sha256', eventText(event, kept)) !== digest) return 'changed'
  const [id = '', signature = ''] = mac.split('.')
  const key = keys.get(id)
  if (!key) return 'unsigned'
  const expected = createHmac('sha256', key.key).update(digest).digest()
  const given = Buffer.from(signature, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected) ? 'sound' : 'inserted'
}
