import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { PlannedStep } from './planMigration'

export type MigrationRow = {
  request: { id: string; number: string; requester: { id: string; name: string }; status: string }
  from: number
  ok: boolean
  steps: PlannedStep[]
  /** The status that it has after the move; the present one when it stays. */
  becomes: string
  error?: { code: string; message: string; nodeId?: string }
}

/** The head of one row of a migration: which request, and the version it runs on. */
export async function migrationRow(
  req: PayloadRequest,
  id: string,
): Promise<Pick<MigrationRow, 'request' | 'from'>> {
  const [row] = await query<Pick<MigrationRow, 'request' | 'from'>>(
    req,
    sql`select jsonb_build_object('id', r.id, 'number', r.number, 'status', r.status,
            'requester', jsonb_build_object('id', e.id, 'name', e.name)) as request, v.version::int as from
        from itsm_requests r join employees e on e.id = r.requester_id join itsm_form_versions v on v.id = r.form_version_id
        where r.id = ${id}::uuid`,
  )
  if (!row) throw new Error('A request vanished while it was moved.')
  return row
}
