import type { CollectionAfterLoginHook } from 'payload'
import { forgiveLogin } from '@/src/operations/people/forgiveLogin'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import type { Row } from '@/hooks/shared/Row'

export const recordLogin: CollectionAfterLoginHook<Row> = async ({ req, user }) => {
  await forgiveLogin(req, String(user.email).toLowerCase())
  await recordEvent(req, {
    action: 'employees.login',
    entityType: 'employees',
    entityId: String(user.id),
    actor: { id: String(user.id), name: String(user.name) },
  })
  return user
}
