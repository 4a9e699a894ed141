import type { PayloadRequest } from 'payload'
import { loginLimits } from './loginLimits'

/** Gives back the tries counted for a person who then signed in. */
export async function forgiveLogin(req: PayloadRequest, email: string): Promise<void> {
  const limits = loginLimits(req, email)
  await limits.account.counter.delete(limits.account.key)
  await limits.address.counter.reward(limits.address.key)
}
