import type { Access } from 'payload'
import { isBelow } from '@/src/domain/permissions/isBelow'
import { resourcesInSight } from '@/src/domain/permissions/resourcesInSight'
import { actorOf } from './actorOf'
import { inScope } from './inScope'

/** The categories on whose resource, an ancestor, or a form below the reader holds any right at all. */
export const readsCategories: Access = async ({ req }) => {
  const actor = await actorOf(req)
  if (!actor) return false
  if (actor.rights.superadmin) return true
  const seen = [...resourcesInSight(actor.rights, actor.tree)]
  return inScope({
    resource: seen.filter(
      (id) => isBelow(actor.tree, id, 'itsm') && id !== actor.tree.ids[actor.tree.bySlug.get('itsm') ?? -1],
    ),
  })
}
