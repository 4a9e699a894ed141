import type { PayloadRequest } from 'payload'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import type { StepPeople } from '@/src/domain/workflow/eligibility/resolveStep'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { seatsOf } from './seatsOf'
import type { PeopleOf } from './stepPeople'

type StepRow = { id: string; subjectId: string; node: NodeOf<'approval' | 'fulfillment'> }

const statement = preparedStatement(`
  with wanted as (select * from jsonb_to_recordset($2::jsonb) as w(employee uuid, seat uuid, why text)),
  gone as (
    update workflow_step_candidates c set open = false
    where c.step_id = $1::uuid and c.open
      and not exists (select 1 from wanted w where w.employee = c.employee_id and w.seat = c.seat_id)),
  seated as (
    insert into workflow_step_candidates (step_id, employee_id, seat_id, subject_id, why, open)
    select $1::uuid, employee, seat, $3, why, true from wanted
    on conflict (step_id, employee_id, seat_id) do update set open = true, why = excluded.why)
  update workflow_steps set fallback = $4::jsonb, understaffed = $5::boolean, added = $6::jsonb, removed = $7::jsonb
  where id = $1::uuid`)

/**
 * Writes who is asked in a step that is there. Rows of people who are no longer asked are closed, not deleted: who
 * was asked may still see the request.
 */
export async function seatCandidates(
  req: PayloadRequest,
  step: StepRow,
  people: PeopleOf,
  changed: { added: readonly string[]; removed: readonly string[] },
  now: number,
): Promise<StepPeople> {
  const { found, seats } = seatsOf(step.node, people, changed, now)
  await runPrepared(req, statement, [
    step.id,
    JSON.stringify(seats),
    step.subjectId,
    found.fallback ? JSON.stringify(found.fallback) : null,
    found.understaffed,
    JSON.stringify(changed.added),
    JSON.stringify(changed.removed),
  ])
  return found
}
