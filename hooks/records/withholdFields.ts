import type { CollectionAfterOperationHook } from 'payload'
import { actorOf } from '@/access/actorOf'
import { withheld } from '@/src/operations/records/withheld'

type Docs = { docs?: Record<string, unknown>[] } & Record<string, unknown>

/** Every generic read of records shows of their data what the reader may read: one pass for a whole page. */
export const withholdFields: CollectionAfterOperationHook = async ({ args, operation, req, result }) => {
  if ((operation !== 'find' && operation !== 'findByID') || !result) return result
  if ((args as { overrideAccess?: boolean }).overrideAccess === true) return result
  const actor = await actorOf(req)
  const answer = result as Docs
  if (operation === 'find') return { ...answer, docs: await withheld(req, actor, answer.docs ?? []) }
  return (await withheld(req, actor, [answer]))[0]
}
