import { decode } from 'next-auth/jwt'
import { createLocalReq, type AuthStrategy } from 'payload'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { asSystem } from './asSystem'
import { ssoSettings } from './ssoSettings'

const tokenSchema = z.object({ employee: z.uuid(), identity: z.string().min(1), sid: z.string().min(1) })

/**
 * Who is signed in by single sign-on: the cookie names a session and the identity (issuer|subject) it was begun for.
 * Both must still stand on the person's row, so that a session that was revoked, or a person who was linked to
 * somebody else, is nobody from the next request on. Where the request came from is judged around all strategies.
 */
export const ssoStrategy: AuthStrategy = {
  name: 'sso',
  authenticate: async ({ headers, payload }) => {
    const settings = ssoSettings()
    // Whoever shows a token of their own means that one.
    if (!settings || headers.get('authorization')) return { user: null }
    const token = parseCookies(headers).get(settings.sessionCookie)
    if (!token) return { user: null }
    const parsed = tokenSchema.safeParse(await decode({ token, secret: settings.secret }).catch(() => null))
    if (!parsed.success) return { user: null }
    const { employee, identity, sid } = parsed.data
    const req = await createLocalReq({}, payload)
    const user = await payload.findByID({
      collection: 'employees',
      id: employee,
      depth: 0,
      disableErrors: true,
      ...asSystem(req),
    })
    const alive = user?.sessions?.some(
      ({ id, expiresAt }) => id === sid && Date.parse(expiresAt) > Date.now(),
    )
    if (!user || !alive || user.externalId !== identity) return { user: null }
    return { user: { ...user, collection: 'employees', _strategy: 'sso', _sid: sid } }
  },
}
