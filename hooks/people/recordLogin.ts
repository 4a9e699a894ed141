import type { CollectionAfterLoginHook } from 'payload'
import { forgiveLogin } from '@/src/operations/people/forgiveLogin'
import { rememberSession } from '@/src/operations/people/sessions/rememberSession'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { expiredSsoCookie } from '@/src/platform/expiredSsoCookie'
import { ssoSettings } from '@/src/platform/ssoSettings'
import type { Row } from '@/hooks/shared/Row'

/** The session is named in the token alone. */
function sessionOf(token: string): string | null {
  const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}')
  const { sid } = claims as { sid?: unknown }
  return typeof sid === 'string' ? sid : null
}

export const recordLogin: CollectionAfterLoginHook<Row> = async ({ req, token, user }) => {
  const sid = sessionOf(token)
  if (sid) await rememberSession(req, { sid, employee: String(user.id), via: 'password' })
  const settings = ssoSettings()
  if (settings) {
    // It would go on to say that the browser is somebody else's.
    req.responseHeaders ??= new Headers()
    req.responseHeaders.append('set-cookie', expiredSsoCookie(settings))
  }
  await forgiveLogin(req, String(user.email).toLowerCase())
  await recordEvent(req, {
    action: 'employees.login',
    entityType: 'employees',
    entityId: String(user.id),
    actor: { id: String(user.id), name: String(user.name) },
  })
  return user
}
