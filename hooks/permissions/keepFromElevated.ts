import type { CollectionBeforeOperationHook } from 'payload'
import { refuseElevated } from '@/src/operations/permissions/elevations/refuseElevated'

/** What is written here gives or takes rights beyond the end of an emergency. */
const RIGHTS = new Set<string>([
  'access-reviews',
  'break-glass-rules',
  'departments',
  'directory-group-mappings',
  'employee-groups',
  'employee-roles',
  'employees',
  'group-memberships',
  'permission-grants',
  'permission-resources',
  'permissions',
  'role-assignments',
  'separation-rules',
])

const VERBS: Partial<Record<string, 'create' | 'update' | 'delete'>> = {
  create: 'create',
  update: 'update',
  updateByID: 'update',
  delete: 'delete',
  deleteByID: 'delete',
}

/** Closes the collections of rights to whoever may write them by break-glass alone; one's own account stays one's own. */
export const keepFromElevated: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const verb = VERBS[operation]
  if (!verb || !req.user || req.context.system === true || !RIGHTS.has(collection.slug)) return args
  if (collection.slug === 'employees' && 'id' in args && args.id === req.user.id) return args
  await refuseElevated(req, verb)
  return args
}
