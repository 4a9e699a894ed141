import type { AuthStrategy, Payload } from 'payload'
import { isOwnOrigin } from './isOwnOrigin'

/**
 * Closes what Payload's configuration has no key for: a non-active employee is nobody to every
 * strategy, a cookie counts only from our own origin, and document locks are their owner's.
 */
export function hardenPayload(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: guarded(strategy.authenticate),
  }))
  const locks = payload.collections['payload-locked-documents']
  if (locks) {
    const own = ({ req }: { req: { user?: { id: number | string } | null } }) =>
      req.user ? { 'user.value': { equals: req.user.id } } : false
    locks.config.access.create = () => false
    locks.config.access.update = own as never
    locks.config.access.delete = own as never
    locks.config.access.read = own as never
  }
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
