import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { notFound } from '@/src/operations/shared/notFound'
import { query } from '@/src/platform/query'

/** That there is such a person and the reader may see them, else 404. */
export async function requireEmployee(req: PayloadRequest, actor: Actor, employee: string): Promise<void> {
  const [row] = await query(req, sql`select 1 from employees where id = ${employee}::uuid`)
  if (!row || (employee !== actor.id && !can(actor.rights, actor.tree, 'system', 'read')))
    throw notFound('person')
}
