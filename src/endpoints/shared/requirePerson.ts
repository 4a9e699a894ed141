import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/personOf'
import { unauthenticated } from '@/src/operations/shared/unauthenticated'

/** The active person behind an endpoint that asks for no right of theirs, else 401. */
export function requirePerson(req: PayloadRequest): NonNullable<ReturnType<typeof personOf>> {
  const person = personOf(req)
  if (!person) throw unauthenticated()
  return person
}
