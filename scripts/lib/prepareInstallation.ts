import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { ensureFoundation } from '@/src/operations/permissions/ensureFoundation'
import { query } from '@/src/platform/query'
import { seedDemo } from '../demo/seedDemo'
import { migrateDatabase } from './migrateDatabase'
import { systemRequest } from './systemRequest'

/** Schema and foundation; and, when nobody is in the database yet, the demonstration organisation. */
export async function prepareInstallation(
  payload: Payload,
  connectionString: string,
): Promise<{ demo: boolean }> {
  await migrateDatabase(payload, connectionString)
  const req = await systemRequest(payload, 'foundation')
  await ensureFoundation(req)
  const [state] = await query<{ people: boolean; demo: string | null }>(
    req,
    sql`select exists (select 1 from employees) as people, (select value ->> 'state' from installation where key = 'demo') as demo`,
  )
  if (!state?.people || state.demo === 'seeding') {
    await query(
      req,
      sql`insert into installation values ('demo', '{"state": "seeding"}') on conflict do nothing`,
    )
    await seedDemo(payload, connectionString)
    await query(req, sql`update installation set value = '{"state": "ready"}' where key = 'demo'`)
    return { demo: true }
  }
  return { demo: state.demo === 'ready' }
}
