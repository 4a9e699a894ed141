import type { PayloadRequest } from 'payload'

/** What the caller wrote into the address, without what is empty; Payload adds words of its own to `req.query`. */
export function queryOf(req: PayloadRequest): Record<string, string> {
  return Object.fromEntries([...req.searchParams].filter(([, value]) => value !== ''))
}
