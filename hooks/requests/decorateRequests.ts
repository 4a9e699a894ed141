import type { CollectionAfterOperationHook } from 'payload'
import { actorOf } from '@/access/actorOf'
import { describeRequests } from '@/src/operations/requests/describeRequests'

type Docs = { docs?: Record<string, unknown>[] } & Record<string, unknown>

/** Reads of requests say where they stand and what the reader may do; one batch for a whole page. */
export const decorateRequests: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation !== 'find' && operation !== 'findByID') return result
  const actor = await actorOf(req)
  if (!actor || !result) return result
  const answer = result as Docs
  const docs = operation === 'find' ? (answer.docs ?? []) : [answer]
  const described = await describeRequests(
    req,
    actor,
    docs.filter((doc) => doc.status !== undefined && doc.requester !== undefined),
  )
  let next = 0
  const decorated = docs.map((doc) =>
    doc.status !== undefined && doc.requester !== undefined ? { ...doc, ...described[next++] } : doc,
  )
  return operation === 'find' ? { ...answer, docs: decorated } : decorated[0]
}
