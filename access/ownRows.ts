import type { Access } from 'payload'
import { actorOf } from './actorOf'

/** The rows of a person's own, by the column `employee`; for nobody else, superadmins included. */
export const ownRows: Access = async ({ req }) => {
  const actor = await actorOf(req)
  return actor !== null && { employee: { equals: actor.id } }
}
