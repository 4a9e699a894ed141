import { describe, expect, test } from 'vitest'
import { decideSignIn, type Account } from './decideSignIn'

const identity = { key: 'i|1', verifiedEmail: 'mia@example.org', name: 'Mia' }
const account = (given: Partial<Account> = {}): Account => ({
  id: 'a',
  status: 'active',
  externalId: null,
  ...given,
})
const decide = (
  linked: Account | null,
  sameEmail: Account[],
  create = false,
  who: typeof identity | { key: string; verifiedEmail: null; name: null } = identity,
) => decideSignIn(who, { linked, sameEmail }, create)

describe('a linked account', () => {
  test('is opened whoever has the e-mail now', () => {
    const linked = account({ externalId: 'i|1' })
    expect(decide(linked, [account({ id: 'b' })])).toEqual({ kind: 'known', account: linked })
  })
  test('that is not active is refused, also when others could be created', () => {
    expect(decide(account({ externalId: 'i|1', status: 'suspended' }), [], true)).toMatchObject({
      problem: 'inactive',
    })
  })
})

describe('the first sign-in', () => {
  test('links the one active account with the verified e-mail', () => {
    expect(decide(null, [account()])).toEqual({ kind: 'link', account: account() })
  })
  test('links nobody without a verified e-mail', () => {
    expect(decide(null, [account()], true, { ...identity, verifiedEmail: null, name: null })).toMatchObject({
      problem: 'unverified',
    })
  })
  test('never links an account that belongs to another identity, nor one of several', () => {
    expect(decide(null, [account({ externalId: 'i|2' })], true)).toMatchObject({ problem: 'taken' })
    expect(decide(null, [account(), account({ id: 'b' })], true)).toMatchObject({ problem: 'taken' })
  })
  test('never links an account that is not active', () => {
    expect(decide(null, [account({ status: 'left' })], true)).toMatchObject({ problem: 'inactive' })
  })
  test('of somebody unknown is refused, or creates when that is allowed', () => {
    expect(decide(null, [])).toMatchObject({ problem: 'unknown' })
    expect(decide(null, [], true)).toEqual({ kind: 'create', email: 'mia@example.org' })
  })
})
