import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

/** Payload's own cost; a shorter answer for an unknown account would say that it is unknown. */
const ITERATIONS = 600_000

export async function spendPasswordTime(): Promise<void> {
  await promisify(pbkdf2)(randomBytes(16).toString('hex'), randomBytes(32), ITERATIONS, 32, 'sha256')
}
