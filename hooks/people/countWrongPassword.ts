import { AuthenticationError, type AfterErrorHook } from 'payload'
import { blameLogin } from '@/src/operations/people/blameLogin'

/** Payload has no hook for a failed sign-in; its error is the one place that knows. */
export const countWrongPassword: AfterErrorHook = async ({ error, req }) => {
  const email: unknown = req.data?.email
  if (error instanceof AuthenticationError && typeof email === 'string') {
    await blameLogin(req, email.toLowerCase().trim())
  }
}
