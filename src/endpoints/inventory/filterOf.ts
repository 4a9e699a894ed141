import type { PayloadRequest } from 'payload'

/** The query of a list as plain texts; what is empty was not asked. */
export function filterOf(req: PayloadRequest): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(req.query).filter(([, value]) => value !== '' && value !== undefined),
  )
}
