import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PersonHoldings } from '@/src/domain/permissions/RightsWorld'
import { query } from '@/src/platform/query'
import { HOLDINGS } from './holdings'

/** What every employee, or the one with this id, was given: whatever their status, one statement for all. */
export async function loadHoldings(
  req: PayloadRequest,
  employee: string | null = null,
): Promise<PersonHoldings[]> {
  return query<PersonHoldings>(
    req,
    sql`select ${HOLDINGS} from employees e where ${employee}::uuid is null or e.id = ${employee}::uuid order by e.name`,
  )
}
