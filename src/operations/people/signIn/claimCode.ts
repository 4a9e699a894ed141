import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { RateLimiterRes } from 'rate-limiter-flexible'
import type { SignInProblem } from '@/src/domain/people/signInProblems'
import { addressOf } from '@/src/operations/shared/addressOf'
import { limiter } from '@/src/operations/shared/limiter'

/** Longer than the cookies of a sign-in live, without which its code is worth nothing. */
const REMEMBERED_SECONDS = 20 * 60
/** One address may stand for an office of people; each asks twice, on the way there and on the way back. */
const PER_ADDRESS = 600
const WINDOW_SECONDS = 15 * 60

/**
 * Takes the code that somebody came back with, once on all servers: the directory should refuse a second use, and here
 * nothing depends on it. Too many from one address are refused before the directory is asked on their behalf; on the way
 * there the code is empty, and only counted.
 */
export async function claimCode(req: PayloadRequest, code: string): Promise<SignInProblem | null> {
  try {
    await limiter(req, 'sso-address', PER_ADDRESS, WINDOW_SECONDS).consume(addressOf(req) ?? 'local')
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return 'many'
    throw rejection
  }
  if (code === '') return null
  try {
    const digest = createHash('sha256').update(code).digest('hex')
    await limiter(req, 'sso-code', 1, REMEMBERED_SECONDS).consume(digest)
    return null
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return 'replayed'
    throw rejection
  }
}
