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

/** What conditions may ask of who asks: their department (id) and job title. */
export type Requester = { department: string | null; jobTitle: string | null }

/**
 * What conditions may ask: the answers, the priority, and the requester's department and job title, which are read
 * when they are not given.
 */
export async function runFacts(
  req: PayloadRequest,
  { requester, priority, answers, fields }: Input,
  known?: Requester | null,
): Promise<Facts> {
  const person = known === undefined ? await readRequester(req, requester) : known
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

async function readRequester(req: PayloadRequest, requester: string): Promise<Requester | undefined> {
  const [person] = await queryPrepared<Requester>(
    req,
    sql`select e.department_id as department, e.job_title as "jobTitle" from employees e
        where e.id = ${requester}::uuid`,
  )
  return person
}
