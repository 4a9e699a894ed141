import { claimSignature } from './claimSignature'
import type { MailClaim } from './MailClaim'

/** A claim as the end of a link: readable by anybody, made by nobody but this installation. */
export function writeToken(claim: MailClaim): string {
  const { id, subject, step, employee, action, until, address } = claim
  const written = Buffer.from(JSON.stringify([id, subject, step, employee, action, until, address])).toString(
    'base64url',
  )
  return `${written}.${claimSignature(written).toString('base64url')}`
}
