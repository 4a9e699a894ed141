import { expect, test } from 'vitest'
import { readTokenFault } from './readTokenFault'

test.each([
  ['State cookie was missing.', 'expired'],
  ['state mismatch, expected a, got: b', 'expired'],
  ['unexpected iss value, expected https://a, got: https://b', 'issuer'],
  ['aud mismatch, expected a, got: b', 'audience'],
  ['aud is missing from the list', 'audience'],
  ['nonce mismatch, expected a, got: b', 'nonce'],
  ['failed to validate JWT signature', 'signature'],
  ['unexpected JWT alg received, expected RS256, got: none', 'signature'],
  ['JWT expired, now 2, exp 1', 'clock'],
  ['JWT not active yet, now 1, nbf 2', 'clock'],
  ['JWT issued in the future, now 1, iat 2', 'clock'],
  ['invalid_grant (grant request is invalid)', 'replayed'],
  ['access_denied', 'cancelled'],
  ['connect ECONNREFUSED 127.0.0.1:9', 'unreachable'],
  ['something else', 'failed'],
])('%s is a problem of %s', (message, problem) => {
  expect(readTokenFault(message)).toBe(problem)
})
