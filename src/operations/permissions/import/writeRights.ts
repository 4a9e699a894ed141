import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { recordEvents } from '@/src/operations/shared/recordEvents'
import { query } from '@/src/platform/query'
import type { NewRights } from './permissionResolver'

const BATCH = 2_000

/** Makes resources and permissions, resources first, with an event for each. */
export async function writeRights(req: PayloadRequest, { resources, permissions }: NewRights): Promise<void> {
  for (let at = 0; at < resources.length; at += BATCH) {
    const batch = resources.slice(at, at + BATCH)
    await query(
      req,
      sql`insert into permission_resources (id, name, slug, parent_id, rev)
          select id, name, slug, parent, 1 from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
            as r(id uuid, name text, slug text, parent uuid)`,
    )
    await recordEvents(
      req,
      batch.map(({ id, name, slug, parent }) => ({
        action: 'permission-resources.create',
        entityType: 'permission-resources',
        entityId: id,
        changes: {
          name: { from: null, to: name },
          slug: { from: null, to: slug },
          ...(parent ? { parent: { from: null, to: parent } } : {}),
        },
      })),
    )
  }
  for (let at = 0; at < permissions.length; at += BATCH) {
    const batch = permissions.slice(at, at + BATCH)
    await query(
      req,
      sql`insert into permissions (id, name, slug, resource_id, action, category, level, status, is_system, rev)
          select id, name, slug, "resourceId", action::enum_permissions_action, 'content', 'standard', 'active', false, 1
          from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb)
            as p(id uuid, name text, slug text, "resourceId" uuid, action text)`,
    )
    await recordEvents(
      req,
      batch.map(({ id, name, slug, resourceId, action }) => ({
        action: 'permissions.create',
        entityType: 'permissions',
        entityId: id,
        changes: {
          name: { from: null, to: name },
          slug: { from: null, to: slug },
          resource: { from: null, to: resourceId },
          action: { from: null, to: action },
        },
      })),
    )
  }
}
