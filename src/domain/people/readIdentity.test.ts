import { describe, expect, test } from 'vitest'
import { readIdentity } from './readIdentity'

const issuer = 'https://issuer.example'
const read = (claims: Record<string, unknown>, subjectClaim: 'oid' | 'sub' = 'sub') =>
  readIdentity(
    { iss: issuer, iat: 1000, sub: 's', oid: 'o', email: 'Mia@Example.org', name: 'Mia', ...claims },
    { issuer, subjectClaim },
    1000,
  )

describe('an identity', () => {
  test('is named by issuer and subject, in Microsoft’s clouds by oid', () => {
    expect(read({})).toMatchObject({ key: `${issuer}|s` })
    expect(read({}, 'oid')).toMatchObject({ key: `${issuer}|o` })
  })
  test('of another issuer than ours is refused', () => {
    expect(read({ iss: 'https://other.example' })).toEqual({ problem: 'issuer' })
  })
  test('in a token that is not issued yet is refused, but for a few seconds', () => {
    expect(read({ iat: 1010 })).toMatchObject({ name: 'Mia' })
    for (const iat of [1011, undefined, '1000']) expect(read({ iat })).toEqual({ problem: 'clock' })
  })
  test('without a subject, or with one that spells another, is refused', () => {
    expect(read({ sub: undefined })).toEqual({ problem: 'subject' })
    expect(read({ sub: 'a|b' })).toEqual({ problem: 'subject' })
  })
})

describe('an e-mail counts', () => {
  test('only when the issuer vouches for it', () => {
    expect(read({})).toMatchObject({ verifiedEmail: null })
    expect(read({ email_verified: 'yes' })).toMatchObject({ verifiedEmail: null })
    expect(read({ xms_edov: false })).toMatchObject({ verifiedEmail: null })
    expect(read({ email_verified: true })).toMatchObject({ verifiedEmail: 'mia@example.org' })
    for (const xms_edov of [true, 1, '1', 'true'])
      expect(read({ xms_edov })).toMatchObject({ verifiedEmail: 'mia@example.org' })
  })
})
