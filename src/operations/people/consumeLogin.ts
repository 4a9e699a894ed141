import type { PayloadRequest } from 'payload'
import { env } from '@/src/platform/env'
import { tooMany } from '@/src/operations/shared/tooMany'
import { loginLimits } from './loginLimits'

const TOO_MANY = 'Too many tries to sign in.'

/** Lets a try to sign in through to its password, or refuses it: too many are 429 with Retry-After. */
export async function consumeLogin(req: PayloadRequest, email: string): Promise<void> {
  const { failed, flood, address } = loginLimits(req, email)
  const wrong = await failed.counter.get(failed.key)
  if (wrong && wrong.consumedPoints >= env().LOGIN_ATTEMPTS) throw tooMany(wrong, TOO_MANY)
  try {
    await flood.counter.consume(flood.key)
    await address.counter.consume(address.key)
  } catch (rejection) {
    throw tooMany(rejection, TOO_MANY)
  }
}
