import type { SignInProblem } from './signInProblems'

/** The words of the OpenID client, of which it has no codes. Asked in this order. */
const WORDS: readonly [RegExp, SignInProblem][] = [
  [/access_denied|consent_required|interaction_required|login_required/i, 'cancelled'],
  [
    /cookie was missing|could not be parsed|different provider|state (mismatch|missing)|checks\.state/i,
    'expired',
  ],
  [/invalid_grant/i, 'replayed'],
  [/unexpected iss value|iss mismatch|iss missing/i, 'issuer'],
  [/\baud\b|\bazp\b/i, 'audience'],
  [/nonce/i, 'nonce'],
  [
    /signature|no valid key found|multiple matching keys|unexpected JWT alg|JWT malformed|failed to decode/i,
    'signature',
  ],
  [
    /JWT expired|not active yet|issued in the future|JWT (exp|iat|nbf)|missing required JWT property (exp|iat)/i,
    'clock',
  ],
  [/missing required JWT property sub|profile id is missing/i, 'subject'],
  [/ECONN|ENOTFOUND|EAI_AGAIN|timed out|socket hang up|expected 200 OK|5\d\d /i, 'unreachable'],
]

/** Which check of an answer of the sign-in service failed, read off the message of the OpenID client. */
export function readTokenFault(message: string): SignInProblem {
  return WORDS.find(([words]) => words.test(message))?.[1] ?? 'failed'
}
