import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'

/** The id in the path. One that is no id cannot be found, which is all that a caller may learn. */
export function routeId(req: PayloadRequest): string {
  const id = canonicalId(req.routeParams?.id)
  if (id === null) throw notFound()
  return id
}
