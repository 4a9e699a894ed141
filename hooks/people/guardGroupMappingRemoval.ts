import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeDeleteHook } from 'payload'
import { checkGroupMapping } from '@/src/operations/people/directory/checkGroupMapping'
import { query } from '@/src/platform/query'

export const guardGroupMappingRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user || req.context.system === true) return
  const rows = await query<{ group: string | null }>(
    req,
    sql`select group_id as group from directory_group_mappings where id = ${String(id)}::uuid`,
  )
  await checkGroupMapping(
    req,
    rows.flatMap(({ group }) => (group ? [group] : [])),
  )
}
