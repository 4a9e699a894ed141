import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { lockRow } from '@/src/operations/shared/lockRow'

/** Collections whose writes are judged under the policy lock, by their hooks. */
const POLICY = new Set([
  'access-reviews',
  'break-glass-rules',
  'delegations',
  'departments',
  'employee-groups',
  'employee-roles',
  'group-memberships',
  'permission-grants',
  'permission-resources',
  'permissions',
  'role-assignments',
  'separation-rules',
])

/** Deleting one of these retires its rights; moving a form moves its resource. */
const SOURCES = new Set(['inventory-types', 'itsm-categories', 'itsm-forms', 'record-types'])

function needsPolicy(req: PayloadRequest, slug: string, id: string, deletes: boolean, data: object): boolean {
  if (!req.user && req.context.system !== true) return false
  if (POLICY.has(slug)) return true
  if (slug === 'employees') return id !== String(req.user?.id)
  return SOURCES.has(slug) && (deletes || 'category' in data)
}

/**
 * Payload writes whole rows that it read before: without this lock two edits of different fields lose
 * one of them, and an update can bring back a row deleted meanwhile. Runs before the row is read. Where
 * the policy lock will be needed too it comes first: whoever took the row first and the policy after would
 * wait in a circle with jobs and commands that hold the policy and then come to the row.
 */
export const lockBeforeWrite: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const id = 'id' in args ? args.id : undefined
  const deletes = operation === 'delete' || operation === 'deleteByID'
  const writes = deletes || operation === 'update' || operation === 'updateByID'
  if (!writes || id === undefined || !req.transactionID) return args
  const data: object = ('data' in args && args.data) || {}
  if (needsPolicy(req, collection.slug, String(id), deletes, data)) await lockPolicy(req)
  await lockRow(req, collection.slug, String(id))
  return args
}
