import type { AuthStrategy, Payload } from 'payload'
import { isOwnOrigin } from './isOwnOrigin'

/**
 * Closes what Payload's configuration has no key for: a non-active employee is nobody to every
 * strategy, and a cookie counts only from our own origin.
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
    const user = result.user as { status?: string } | null
    return user && user.status !== 'active' ? { ...result, user: null } : result
  }
}
