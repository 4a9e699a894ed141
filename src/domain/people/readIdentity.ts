import type { Identity } from './Identity'
import type { SignInProblem } from './signInProblems'

type Claims = Record<string, unknown>

/** How far clocks may be apart, in seconds: as far as the client lets them be for the other times of a token. */
const SKEW_SECONDS = 10

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/**
 * The identity in the claims of a token whose signature, audience, nonce and time were checked. The issuer is compared
 * once more with the one that is configured: the client compares it only with what the issuer's own document says; and
 * it lets a token pass that is not issued yet. `now`: epoch seconds. An e-mail counts when the issuer says that it is verified: `email_verified`, or Microsoft's `xms_edov`.
 */
export function readIdentity(
  claims: Claims,
  expected: { issuer: string; subjectClaim: 'oid' | 'sub' },
  now: number,
): Identity | { problem: SignInProblem } {
  if (claims.iss !== expected.issuer) return { problem: 'issuer' }
  if (typeof claims.iat !== 'number' || claims.iat > now + SKEW_SECONDS) return { problem: 'clock' }
  const subject = text(claims[expected.subjectClaim])
  // The bar separates issuer and subject, so that none can be spelled as another.
  if (subject === null || subject.includes('|') || subject.length > 255) return { problem: 'subject' }
  const vouched =
    claims.email_verified === true ||
    [true, 'true', 1, '1'].includes(claims.xms_edov as boolean | string | number)
  return {
    key: `${expected.issuer}|${subject}`,
    verifiedEmail: vouched ? (text(claims.email)?.toLowerCase() ?? null) : null,
    name: text(claims.name),
  }
}
