import type { Action } from './actions'
import type { GeneratedSuffix } from './generatedSuffixes'
import { permissionSlug } from './permissionSlug'

type Kind = 'itsm' | 'inventory' | 'records'

export type GeneratedPermission = {
  slug: string
  name: string
  action: Action
  category: Kind
  level: 'basic' | 'standard' | 'advanced' | 'admin'
}

export type GeneratedRole = { slug: string; name: string; level: number; permissionSlugs: string[] }

export type GeneratedRights = { permissions: GeneratedPermission[]; roles: GeneratedRole[] }

type RolePlan = readonly { suffix: GeneratedSuffix; level: number; actions: readonly Action[] }[]

const crud = ['create', 'read', 'update', 'delete'] as const

const plans: Record<Kind, { actions: readonly Action[]; roles: RolePlan; fits: (slug: string) => boolean }> =
  {
    itsm: {
      fits: (slug) => slug.startsWith('itsm-') || slug.endsWith('-form'),
      actions: [...crud, 'manage', 'approve', 'fulfill', 'admin'],
      roles: [
        { suffix: 'manager', level: 40, actions: ['manage'] },
        { suffix: 'approver', level: 20, actions: ['read', 'approve'] },
        { suffix: 'fulfiller', level: 20, actions: ['read', 'fulfill'] },
        { suffix: 'admin', level: 60, actions: ['admin'] },
      ],
    },
    inventory: {
      fits: (slug) => slug.startsWith('inventory-'),
      actions: [...crud, 'manage', 'admin', 'reviewer', 'maintainer'],
      roles: [
        { suffix: 'manager', level: 40, actions: ['manage'] },
        { suffix: 'reviewer', level: 20, actions: ['read', 'reviewer'] },
        { suffix: 'maintainer', level: 20, actions: ['read', 'maintainer'] },
        { suffix: 'admin', level: 60, actions: ['admin'] },
      ],
    },
    records: {
      fits: (slug) => slug.startsWith('records-'),
      actions: [...crud, 'manage', 'admin'],
      roles: [
        { suffix: 'reader', level: 20, actions: ['read'] },
        { suffix: 'editor', level: 20, actions: ['create', 'read', 'update'] },
        { suffix: 'manager', level: 40, actions: ['manage'] },
        { suffix: 'admin', level: 60, actions: ['admin'] },
      ],
    },
  }

/**
 * The permissions and roles that belong to a category, form, inventory type or record type. `slug` is the slug of
 * its resource as `generatedResourceSlug` makes it (`itsm-access`, `access-card-form`, `inventory-vehicle`,
 * `records-risk`); any other throws, because rights under a wrong resource would be given away silently.
 */
export function generatedRights(source: { kind: Kind; slug: string; title: string }): GeneratedRights {
  const { kind, slug, title } = source
  const plan = plans[kind]
  if (!plan.fits(slug)) throw new RangeError(`"${slug}" is not the resource slug of a source of kind ${kind}`)
  return {
    permissions: plan.actions.map((action) => ({
      slug: permissionSlug(slug, action),
      name: `${title} - ${capitalised(action)}`,
      action,
      category: kind,
      level: labelOf(action),
    })),
    roles: plan.roles.map((role) => ({
      slug: `${slug}-${role.suffix}`,
      name: `${title} ${capitalised(role.suffix)}`,
      level: role.level,
      permissionSlugs: role.actions.map((action) => permissionSlug(slug, action)),
    })),
  }
}

function labelOf(action: Action): GeneratedPermission['level'] {
  if (action === 'admin') return 'admin'
  if (action === 'manage') return 'advanced'
  return action === 'read' ? 'basic' : 'standard'
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
