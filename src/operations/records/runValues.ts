import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Facts } from '@/src/domain/workflow/RunState'
import { query } from '@/src/platform/query'
import type { RecordFacts } from './recordFacts'

/** What the conditions of its workflow may ask: the data, the priority, and department and job title of who asked. */
export async function runValues(
  req: PayloadRequest,
  { record, type, requester }: RecordFacts,
): Promise<Facts> {
  const [person] = await query<{ department: string | null; jobTitle: string | null }>(
    req,
    sql`select department_id as department, job_title as "jobTitle" from employees where id = ${requester}::uuid`,
  )
  return {
    values: {
      ...record.data,
      'request.priority': record.priority,
      'requester.department': person?.department ?? null,
      'requester.jobTitle': person?.jobTitle ?? null,
    },
    fieldTypes: Object.fromEntries(type.fields.map((field) => [field.name, field.type])),
  }
}
