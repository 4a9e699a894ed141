import { createHmac, hash } from 'node:crypto'

export type AuditKey = { id: string; key: Buffer }

const known = new Map<string, AuditKey>()

/**
 * The key that signs audit events, derived from the installation's secret. Its id tells after a change of the
 * secret which key signed an event.
 */
export function auditKey(secret: string): AuditKey {
  let made = known.get(secret)
  if (!made) {
    const key = createHmac('sha256', secret).update('steward audit events').digest()
    made = { id: hash('sha256', key.toString('hex')).slice(0, 8), key }
    known.set(secret, made)
  }
  return made
}
