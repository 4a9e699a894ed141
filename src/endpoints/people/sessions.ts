import type { Endpoint } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { jsonOf } from '@/src/endpoints/shared/jsonOf'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { ownSessions } from '@/src/operations/people/sessions/ownSessions'
import { revokeSessions } from '@/src/operations/people/sessions/revokeSessions'
import { signOut } from '@/src/operations/people/sessions/signOut'
import { endSessionUrl } from '@/src/operations/people/signIn/endSessionUrl'
import { expiredSsoCookie } from '@/src/platform/expiredSsoCookie'
import { ssoSettings } from '@/src/platform/ssoSettings'

/** Where one is signed in oneself, and the ways out. */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    handler: respond(async (req) => ownSessions(req, await requireActor(req))),
  },
  {
    path: '/sessions/revoke',
    method: 'post',
    handler: respond(async (req) => {
      await requireActor(req)
      return revokeSessions(req, null, await jsonOf(req))
    }),
  },
  {
    path: '/sign-out',
    method: 'post',
    handler: respond(async (req) => {
      const { via, idToken } = await signOut(req)
      const settings = ssoSettings()
      const elsewhere = via === 'sso' && settings ? await endSessionUrl(settings, idToken) : null
      const headers = new Headers({ 'cache-control': 'no-store' })
      const { config, collections } = req.payload
      headers.append(
        'set-cookie',
        generateExpiredPayloadCookie({
          collectionAuthConfig: collections.employees.config.auth,
          cookiePrefix: config.cookiePrefix,
        }),
      )
      if (settings) headers.append('set-cookie', expiredSsoCookie(settings))
      return Response.json({ url: elsewhere ?? '/login' }, { headers })
    }),
  },
]
