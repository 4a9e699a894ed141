import { createHmac, hash } from 'node:crypto'
import { erasableText } from '@/src/domain/audit/erasableText'
import { eventText } from '@/src/domain/audit/eventText'
import type { SealableEvent } from '@/src/domain/audit/SealableEvent'

export type Signature = { erasableDigest: string; digest: string; mac: string }

/**
 * The digests of an event, in hex, and its signature `<key id>.<HMAC-SHA256 of the digest>`. The digests prove
 * that an event is as it was; the signature, whose key no database holds, that Steward wrote it.
 */
export function signEvent(event: SealableEvent, salt: string, key: { id: string; key: Buffer }): Signature {
  const erasableDigest = hash('sha256', erasableText(event, salt))
  const digest = hash('sha256', eventText(event, erasableDigest))
  return {
    erasableDigest,
    digest,
    mac: `${key.id}.${createHmac('sha256', key.key).update(digest).digest('hex')}`,
  }
}
