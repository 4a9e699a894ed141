import type { PayloadRequest } from 'payload'
import { notFound } from '@/src/operations/shared/notFound'
import { textOf } from './textOf'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The id in the path. One that is no id cannot be found, which is all that a caller may learn. */
export function routeId(req: PayloadRequest): string {
  const id = textOf(req.routeParams?.id)
  if (!UUID.test(id)) throw notFound()
  return id.toLowerCase()
}
