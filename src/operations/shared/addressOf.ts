import type { PayloadRequest } from 'payload'

/** The network address of the caller, as the server that accepted the connection wrote it. */
export function addressOf(req: PayloadRequest): string | null {
  return req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim().slice(0, 60) || null
}
