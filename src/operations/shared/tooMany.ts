import { RateLimiterRes } from 'rate-limiter-flexible'
import { OperationError } from '@/src/platform/OperationError'

/** Turns the limiter's rejection into a 429 that says when to come back; other errors pass through. */
export function tooMany(rejection: unknown, message: string): unknown {
  if (!(rejection instanceof RateLimiterRes)) return rejection
  const seconds = Math.max(1, Math.ceil(rejection.msBeforeNext / 1000))
  return new OperationError(
    429,
    [
      {
        code: 'rate_limited',
        message: `${message} Try again in ${seconds} seconds.`,
        data: { retryAfter: seconds },
      },
    ],
    { 'Retry-After': String(seconds) },
  )
}
