import type { PayloadRequest } from 'payload'
import { loginLimits } from './loginLimits'

/** Counts a wrong password against its address and account. */
export async function blameLogin(req: PayloadRequest, email: string): Promise<void> {
  const { failed } = loginLimits(req, email)
  await failed.counter.penalty(failed.key)
}
