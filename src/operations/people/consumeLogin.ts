import type { PayloadRequest } from 'payload'
import { tooMany } from '@/src/operations/shared/tooMany'
import { loginLimits } from './loginLimits'

/** Counts one try to sign in; too many are 429 with Retry-After. A success gives the tries back. */
export async function consumeLogin(req: PayloadRequest, email: string): Promise<void> {
  const limits = loginLimits(req, email)
  try {
    await limits.account.counter.consume(limits.account.key)
    await limits.address.counter.consume(limits.address.key)
  } catch (rejection) {
    throw tooMany(rejection, 'Too many tries to sign in.')
  }
}
