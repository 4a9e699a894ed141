import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Facts } from '@/src/domain/workflow/RunState'
import { queryPrepared } from '@/src/platform/queryPrepared'

type Input = {
  requester: string
  priority: string
  answers: Record<string, unknown>
  fields: readonly FormField[]
}

/** What conditions may ask: the answers, the priority, and the requester's department (id) and job title. */
export async function runFacts(
  req: PayloadRequest,
  { requester, priority, answers, fields }: Input,
): Promise<Facts> {
  const [person] = await queryPrepared<{ department: string | null; jobTitle: string | null }>(
    req,
    sql`select e.department_id as department, e.job_title as "jobTitle" from employees e
        where e.id = ${requester}::uuid`,
  )
  return {
    values: {
      ...answers,
      'request.priority': priority,
      'requester.department': person?.department ?? null,
      'requester.jobTitle': person?.jobTitle ?? null,
    },
    fieldTypes: Object.fromEntries(fields.map(({ name, type }) => [name, type])),
  }
}
