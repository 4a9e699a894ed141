import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import type { StepPeople } from '@/src/domain/workflow/eligibility/resolveStep'
import { query } from '@/src/platform/query'
import { substitutesOf } from './substitutesOf'
import type { PeopleOf } from './stepPeople'

type StepRow = { id: string; subjectId: string; node: NodeOf<'approval' | 'fulfillment'> }

/**
 * Writes who is asked: the candidates in their own seats, and their substitutes in theirs. Rows of people
 * who are no longer asked are closed, not deleted: who was asked may still see the request.
 */
export async function seatCandidates(
  req: PayloadRequest,
  step: StepRow,
  people: PeopleOf,
  changed: { added: readonly string[]; removed: readonly string[] },
  now: number,
): Promise<StepPeople> {
  const found = people.of(step.node, changed)
  const why = found.fallback ? 'fallback' : found.rule.kind
  const own = found.candidates.map((employee) => ({ employee, seat: employee, why }))
  const substitutes =
    step.node.type === 'approval' && approvalOf(step.node.data).allowDelegate
      ? await substitutesOf(req, found.candidates, people, step.node, now)
      : []
  const rows = JSON.stringify([...own, ...substitutes])
  await query(
    req,
    sql`with wanted as (select * from jsonb_to_recordset(${rows}::jsonb) as w(employee uuid, seat uuid, why text)),
        gone as (
          update workflow_step_candidates c set open = false
          where c.step_id = ${step.id}::uuid and c.open
            and not exists (select 1 from wanted w where w.employee = c.employee_id and w.seat = c.seat_id))
        insert into workflow_step_candidates (step_id, employee_id, seat_id, subject_id, why, open)
        select ${step.id}::uuid, employee, seat, ${step.subjectId}, why, true from wanted
        on conflict (step_id, employee_id, seat_id) do update set open = true, why = excluded.why`,
  )
  await query(
    req,
    sql`update workflow_steps set fallback = ${found.fallback ? JSON.stringify(found.fallback) : null}::jsonb,
          understaffed = ${found.understaffed}, added = ${JSON.stringify(changed.added)}::jsonb,
          removed = ${JSON.stringify(changed.removed)}::jsonb where id = ${step.id}::uuid`,
  )
  return found
}
