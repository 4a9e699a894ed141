import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

/** A suspended account answers like a wrong password: whether it exists is nobody's business. */
export const refuseInactiveLogin: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.status !== 'active') throw new AuthenticationError(req.t)
  return user
}
