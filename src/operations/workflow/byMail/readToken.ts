import { timingSafeEqual } from 'node:crypto'
import { claimSignature } from './claimSignature'
import { mailClaimSchema, type MailClaim } from './MailClaim'

/** The claim of a link; null where a letter of it is not as it was written. Whether it still holds is not judged here. */
export function readToken(token: string): MailClaim | null {
  const [written = '', signature = '', ...more] = token.split('.')
  if (more.length > 0 || token.length > 1000) return null
  const given = Buffer.from(signature, 'base64url')
  const right = claimSignature(written)
  // Base64 has several spellings of the same bytes; only the one that was sent is taken.
  if (given.toString('base64url') !== signature || given.length !== right.length) return null
  if (!timingSafeEqual(given, right)) return null
  const [id, subject, step, employee, action, until, address] = JSON.parse(
    Buffer.from(written, 'base64url').toString('utf8'),
  ) as unknown[]
  return mailClaimSchema.safeParse({ id, subject, step, employee, action, until, address }).data ?? null
}
