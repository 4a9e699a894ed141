import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'

/**
 * Before a form is deleted: one with requests stays, because they are shown by it; one that nobody ever
 * used takes its versions along.
 */
export async function clearForm(req: PayloadRequest, id: string): Promise<void> {
  const [row] = await query<{ requests: string }>(
    req,
    sql`select count(*)::text as requests from itsm_requests where form_id = ${id}::uuid`,
  )
  if (row && row.requests !== '0') {
    throw new OperationError(409, [
      {
        code: 'in_use',
        message: `This form has ${row.requests} requests. Mark it as removed instead: it leaves the catalogue and they stay.`,
      },
    ])
  }
  await query(req, sql`update itsm_forms set published_id = null where id = ${id}::uuid`)
  await query(req, sql`delete from itsm_form_versions where form_id = ${id}::uuid`)
}
