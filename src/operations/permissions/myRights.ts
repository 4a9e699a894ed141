import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { explainedRights } from '@/access/explainedRights'
import {
  permissionsWithSources,
  type PermissionsWithSources,
} from '@/src/domain/permissions/permissionsWithSources'
import type { PermissionRow } from '@/src/domain/permissions/RightsSource'
import { query } from '@/src/platform/query'

/** What a person may do, and where each of it comes from. */
export async function myRights(req: PayloadRequest, actor: Actor): Promise<PermissionsWithSources> {
  const rows = await query<PermissionRow>(
    req,
    sql`select id, slug, resource_id as "resourceId", action, status from permissions where status <> 'inactive'`,
  )
  const { rights, tree } = await explainedRights(req, actor.id, Date.now())
  return permissionsWithSources(rights, tree, rows)
}
