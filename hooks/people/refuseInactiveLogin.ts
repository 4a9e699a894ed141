import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'
import type { Row } from '@/hooks/shared/Row'

/** A suspended account answers like a wrong password: whether it exists is nobody's business. */
export const refuseInactiveLogin: CollectionBeforeLoginHook<Row> = ({ req, user }) => {
  if (user.status !== 'active') throw new AuthenticationError(req.t)
  return user
}
