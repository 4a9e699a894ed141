import type { PayloadRequest } from 'payload'
import { env } from '@/src/platform/env'
import { addressOf } from '@/src/operations/shared/addressOf'
import { limiter } from '@/src/operations/shared/limiter'

const WINDOW_SECONDS = 15 * 60
/** One address may stand for an office of people; it takes many wrong accounts before all of it waits. */
const PER_ADDRESS = 300

/**
 * Counters of failed sign-ins. Per address and account, so that a stranger elsewhere cannot lock a
 * person out; and per address, so that one machine cannot try every account.
 */
export function loginLimits(req: PayloadRequest, email: string) {
  const address = addressOf(req) ?? 'local'
  return {
    account: {
      counter: limiter(req, 'login', env().LOGIN_ATTEMPTS, WINDOW_SECONDS),
      key: `${address}|${email}`.slice(0, 200),
    },
    address: { counter: limiter(req, 'login-address', PER_ADDRESS, WINDOW_SECONDS), key: address },
  }
}
