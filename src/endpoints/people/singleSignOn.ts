import type { Endpoint, PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie, parseCookies } from 'payload/shared'
import type { SignInProblem } from '@/src/domain/people/signInProblems'
import { respond } from '@/src/endpoints/shared/respond'
import { askNextAuth, PROVIDER } from '@/src/operations/people/signIn/askNextAuth'
import { claimCode } from '@/src/operations/people/signIn/claimCode'
import { comeBack } from '@/src/operations/people/signIn/comeBack'
import { recordSignInProblem } from '@/src/operations/people/signIn/recordSignInProblem'
import { notFound } from '@/src/operations/shared/notFound'
import { ssoSettings, type SsoSettings } from '@/src/platform/ssoSettings'

/** Where single sign-on is not configured there is no such door. */
function configured(): SsoSettings {
  const settings = ssoSettings()
  if (!settings) throw notFound('page')
  return settings
}

/** To the page that says what went wrong and knows where one wanted to go. */
function toLogin(req: PayloadRequest, settings: SsoSettings, problem: SignInProblem): Response {
  const location = new URL('/login', settings.origin)
  location.searchParams.set('problem', problem)
  const wanted = parseCookies(req.headers).get(`${settings.secure ? '__Secure-' : ''}next-auth.callback-url`)
  const next = wanted && URL.canParse(wanted) ? new URL(wanted) : null
  if (next?.origin === settings.origin) location.searchParams.set('next', next.pathname + next.search)
  return new Response(null, {
    status: 302,
    headers: { location: location.toString(), 'cache-control': 'no-store' },
  })
}

/** Of two ways to be signed in the cookie of the older one would be left behind, and be somebody else's. */
function forgetPassword(req: PayloadRequest, response: Response): Response {
  const { config, collections } = req.payload
  const { auth } = collections.employees.config
  response.headers.append(
    'set-cookie',
    generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix }),
  )
  return response
}

/** The three doors of next-auth that are needed; the others it has (its own session, sign-out, log) stay shut. */
export const singleSignOnEndpoints: Endpoint[] = [
  {
    path: '/auth/csrf',
    method: 'get',
    handler: respond(async (req) => (await askNextAuth(req, configured(), 'csrf', {})).response),
  },
  {
    path: `/auth/signin/${PROVIDER}`,
    method: 'post',
    handler: respond(async (req) => {
      const settings = configured()
      const refused = await claimCode(req, '')
      if (refused) return toLogin(req, settings, refused)
      const { response, fault } = await askNextAuth(req, settings, 'signin', {})
      if (fault === null) return response
      await recordSignInProblem(req, 'unreachable')
      return toLogin(req, settings, 'unreachable')
    }),
  },
  {
    path: `/auth/callback/${PROVIDER}`,
    method: 'get',
    handler: respond(async (req) => {
      const settings = configured()
      const outcome = await comeBack(req, settings)
      return 'problem' in outcome
        ? toLogin(req, settings, outcome.problem)
        : forgetPassword(req, outcome.response)
    }),
  },
]
