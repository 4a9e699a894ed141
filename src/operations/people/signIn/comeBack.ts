import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'
import { readIdentity } from '@/src/domain/people/readIdentity'
import { readTokenFault } from '@/src/domain/people/readTokenFault'
import type { SignInProblem } from '@/src/domain/people/signInProblems'
import { env } from '@/src/platform/env'
import type { SsoSettings } from '@/src/platform/ssoSettings'
import { askNextAuth } from './askNextAuth'
import { claimCode } from './claimCode'
import { recordSignInProblem } from './recordSignInProblem'
import { signInByDirectory, type SignedIn, type SignInRefusal } from './signInByDirectory'

/**
 * The way back from the directory: next-auth checks state, PKCE, nonce, signature, audience and times; we check the
 * issuer, that the code is new, and whose account it is. Answers a redirect with the session's cookie, or the problem,
 * which is recorded.
 */
export async function comeBack(
  req: PayloadRequest,
  settings: SsoSettings,
): Promise<{ response: Response } | { problem: SignInProblem }> {
  req.context.systemTask = 'single sign-on'
  // Whoever comes back names the service as where they come from, which says nothing.
  req.context.via = 'portal'
  const refuse = async (problem: SignInProblem, account?: string) => {
    await recordSignInProblem(req, problem, account)
    return { problem }
  }
  // Without the cookies of its beginning it can only fail: nobody is asked on behalf of a stranger.
  const begun = parseCookies(req.headers).has(`${settings.secure ? '__Secure-' : ''}next-auth.state`)
  if (!begun) return refuse('expired')
  const taken = await claimCode(req, req.searchParams.get('code') ?? '')
  if (taken) return refuse(taken)
  let outcome: SignedIn | SignInRefusal | undefined
  const { response, fault } = await askNextAuth(req, settings, 'callback', {
    signIn: async ({ account, profile }) => {
      outcome = await judge(req, settings, { ...profile }, account?.id_token ?? null)
      return 'sid' in outcome
    },
    jwt: ({ token }) => (outcome && 'sid' in outcome ? { ...outcome } : token),
  })
  if (outcome && 'sid' in outcome) return { response }
  if (outcome) return refuse(outcome.problem, outcome.account)
  return refuse(fault === null ? 'failed' : readTokenFault(fault))
}

async function judge(
  req: PayloadRequest,
  settings: SsoSettings,
  claims: Record<string, unknown>,
  idToken: string | null,
): Promise<SignedIn | SignInRefusal> {
  const identity = readIdentity(claims, settings, Math.floor(Date.now() / 1000))
  if ('problem' in identity) return identity
  try {
    return await signInByDirectory(req, { identity, idToken, create: env().SSO_CREATE === 'true' })
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Signing in by the directory failed' })
    return { problem: 'failed' }
  }
}
