import { isBelow } from '@/src/domain/permissions/isBelow'
import { resourcesInSight } from '@/src/domain/permissions/resourcesInSight'
import { actorOf } from './actorOf'
import { inScope } from './inScope'
import { needing } from './needing'

/** The categories on whose resource, an ancestor, or a form below the reader holds any right at all. */
export const readsCategories = needing(
  { resource: 'itsm', action: 'read', column: 'resource' },
  async ({ req }) => {
    const actor = await actorOf(req)
    if (!actor) return false
    if (actor.rights.superadmin) return true
    const seen = [...resourcesInSight(actor.rights, actor.tree)]
    return inScope({
      resource: seen.filter(
        (id) => isBelow(actor.tree, id, 'itsm') && id !== actor.tree.ids[actor.tree.bySlug.get('itsm') ?? -1],
      ),
    })
  },
)
