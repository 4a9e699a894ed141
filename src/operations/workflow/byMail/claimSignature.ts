import { createHmac } from 'node:crypto'
import { purposeKey } from '@/src/platform/purposeKey'

/** The signature of the written claim, under a key that signs nothing else. */
export function claimSignature(written: string): Buffer {
  return createHmac('sha256', purposeKey('decisions by mail')).update(written).digest()
}
