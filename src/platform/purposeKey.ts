import { createHmac } from 'node:crypto'
import { env } from './env'

const known = new Map<string, Buffer>()

/** A signing key of this installation for one purpose: what is signed for one is worth nothing for another. */
export function purposeKey(purpose: string): Buffer {
  const key =
    known.get(purpose) ?? createHmac('sha256', env().PAYLOAD_SECRET).update(`steward ${purpose}`).digest()
  known.set(purpose, key)
  return key
}
