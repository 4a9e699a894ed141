import { createHash } from 'node:crypto'

/** An e-mail address as links name it: enough to tell two addresses apart, and not the address. */
export function addressMark(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url').slice(0, 16)
}
