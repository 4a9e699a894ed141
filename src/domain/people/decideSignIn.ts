import type { Identity } from './Identity'
import type { SignInProblem } from './signInProblems'

export type Account = { id: string; status: string; externalId: string | null }

export type SignInDecision =
  | { kind: 'known' | 'link'; account: Account }
  | { kind: 'create'; email: string }
  | { kind: 'refuse'; problem: SignInProblem; account?: Account }

/**
 * Whose account an identity opens. An account that is linked to it, whatever its e-mail says; else the one active
 * account with the verified e-mail that is linked to nobody yet. An address that changed hands opens nothing.
 */
export function decideSignIn(
  identity: Identity,
  { linked, sameEmail }: { linked: Account | null; sameEmail: readonly Account[] },
  create: boolean,
): SignInDecision {
  if (linked) {
    return linked.status === 'active'
      ? { kind: 'known', account: linked }
      : { kind: 'refuse', problem: 'inactive', account: linked }
  }
  const email = identity.verifiedEmail
  if (email === null) return { kind: 'refuse', problem: 'unverified' }
  const [account, ...others] = sameEmail
  if (!account) return create ? { kind: 'create', email } : { kind: 'refuse', problem: 'unknown' }
  if (others.length > 0 || account.externalId !== null) return { kind: 'refuse', problem: 'taken', account }
  if (account.status !== 'active') return { kind: 'refuse', problem: 'inactive', account }
  return { kind: 'link', account }
}
