import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { SeparationRule } from '@/src/domain/permissions/separationConflicts'
import { query } from '@/src/platform/query'

export async function loadSeparationRules(req: PayloadRequest): Promise<SeparationRule[]> {
  return query<SeparationRule>(
    req,
    sql`select id, name, reason, role_a_id as "roleA", role_b_id as "roleB" from separation_rules order by name`,
  )
}
