import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Action } from '@/src/domain/permissions/actions'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'

type Root = { slug: string; name: string; parent?: string; category: string; actions: readonly Action[] }

const CRUD = ['create', 'read', 'update', 'delete', 'manage', 'admin'] as const

/** The resources that every installation has, and the permissions on each. */
const ROOTS: readonly Root[] = [
  { slug: 'system', name: 'System', category: 'system', actions: CRUD },
  {
    slug: 'itsm',
    name: 'Service desk',
    category: 'itsm',
    actions: [...CRUD, 'approve', 'fulfill', 'delegate'],
  },
  {
    slug: 'inventory',
    name: 'Inventory',
    category: 'inventory',
    actions: [...CRUD, 'reviewer', 'maintainer'],
  },
  { slug: 'records', name: 'Records', category: 'records', actions: CRUD },
  { slug: 'reports', name: 'Reports', category: 'reports', actions: ['read', 'manage', 'admin'] },
  { slug: 'audit', name: 'Audit trail', parent: 'reports', category: 'reports', actions: ['read', 'admin'] },
  { slug: 'settings', name: 'Settings', category: 'settings', actions: CRUD },
]

/** Puts the foundation of rights in place: resources, their permissions, the superadmin role. Repeatable; removes nothing. */
export async function ensureFoundation(req: PayloadRequest): Promise<void> {
  await withTransaction(req, async () => {
    await lockPolicy(req)
    let added = 0
    for (const { slug, name, parent, category, actions } of ROOTS) {
      const made = await query<{ id: string }>(
        req,
        sql`insert into permission_resources (name, slug, parent_id, generated_for, rev)
            values (${name}, ${slug}, (select id from permission_resources where slug = ${parent ?? null}), 'steward', 1)
            on conflict (slug) do nothing returning id`,
      )
      added += made.length
      for (const action of actions) {
        const permission = permissionSlug(slug, action)
        const rows = await query<{ id: string }>(
          req,
          sql`insert into permissions (name, slug, resource_id, action, category, level, status, is_system, generated_for, rev)
              values (${`${name} - ${action}`}, ${permission}, (select id from permission_resources where slug = ${slug}),
                ${action}::enum_permissions_action, ${category}::enum_permissions_category, 'admin', 'active', true, 'steward', 1)
              on conflict (slug) do nothing returning id`,
        )
        added += rows.length
      }
    }
    const roles = await query<{ id: string }>(
      req,
      sql`insert into employee_roles (name, slug, level, status, is_system, is_superadmin, generated_for, rev)
          values ('Superadmin', 'superadmin', 100, 'active', true, true, 'steward', 1) on conflict (slug) do nothing returning id`,
    )
    if (added + roles.length > 0) {
      await recordEvent(req, {
        action: 'permissions.foundation',
        entityType: 'permissions',
        changes: { added: { from: 0, to: added } },
      })
    }
  })
}
