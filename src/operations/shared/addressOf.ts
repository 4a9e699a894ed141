import type { PayloadRequest } from 'payload'

/**
 * The network address of the caller: the last entry, which the server or the proxy nearest to us wrote.
 * Whatever stands before it the caller may have written.
 */
export function addressOf(req: PayloadRequest): string | null {
  return req.headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 60) || null
}
