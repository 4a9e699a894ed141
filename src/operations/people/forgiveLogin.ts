import type { PayloadRequest } from 'payload'
import { loginLimits } from './loginLimits'

/** Gives back the tries counted for a person who then signed in. */
export async function forgiveLogin(req: PayloadRequest, email: string): Promise<void> {
  const { failed, flood, address } = loginLimits(req, email)
  await failed.counter.delete(failed.key)
  await flood.counter.reward(flood.key)
  await address.counter.reward(address.key)
}
