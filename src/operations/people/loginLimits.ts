import type { PayloadRequest } from 'payload'
import { env } from '@/src/platform/env'
import { addressOf } from '@/src/operations/shared/addressOf'
import { limiter } from '@/src/operations/shared/limiter'

const WINDOW_SECONDS = 15 * 60
/** One address may stand for an office of people; it takes many wrong accounts before all of it waits. */
const PER_ADDRESS = 300
/** Tries of one account from one address that may be under way at once, so that a flood of guesses is cut short. */
const AT_ONCE = 25

/**
 * Counters of sign-ins. `failed`: wrong passwords per address and account, so that a stranger elsewhere
 * cannot lock a person out. `flood` and `address` count every try before it is judged, and are given back
 * by a success: many tries at once are no way around the first, and one machine cannot try every account.
 */
export function loginLimits(req: PayloadRequest, email: string) {
  const address = addressOf(req) ?? 'local'
  const account = `${address}|${email}`.slice(0, 200)
  return {
    failed: { counter: limiter(req, 'login', env().LOGIN_ATTEMPTS, WINDOW_SECONDS), key: account },
    flood: { counter: limiter(req, 'login-flood', AT_ONCE, WINDOW_SECONDS), key: account },
    address: { counter: limiter(req, 'login-address', PER_ADDRESS, WINDOW_SECONDS), key: address },
  }
}
