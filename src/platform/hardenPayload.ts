import type { AuthStrategy, Payload } from 'payload'
import { isOwnOrigin } from './isOwnOrigin'
import { touchSession } from './touchSession'

/**
 * Closes what Payload's configuration has no key for: a non-active employee is nobody to every
 * strategy, a cookie counts only from our own origin, and a session remembers when it was last used.
 */
export function hardenPayload(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: guarded(strategy.authenticate),
  }))
}

function guarded(authenticate: AuthStrategy['authenticate']): AuthStrategy['authenticate'] {
  return async (args) => {
    // Only a token in the header needs no origin: any other scheme falls back to the cookie.
    const token = /^(JWT|Bearer) ./.test(args.headers.get('authorization') ?? '')
    if (!token && !isOwnOrigin(args.headers)) return { user: null }
    const result = await authenticate(args)
    const user = result.user as { status?: string; _sid?: string } | null
    if (user && user.status !== 'active') return { ...result, user: null }
    if (user?._sid) await touchSession(args.payload, user._sid)
    return result
  }
}
