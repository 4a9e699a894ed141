import type { PayloadRequest } from 'payload'

/** What a Local API call of the system itself states: this request's transaction, no access check. */
export function asSystem(req: PayloadRequest): { req: PayloadRequest; overrideAccess: true } {
  return { req, overrideAccess: true }
}
