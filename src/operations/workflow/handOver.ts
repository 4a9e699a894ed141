import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import { notify } from '@/src/operations/notifications/notify'
import { invalid } from '@/src/operations/shared/invalid'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { askedNotice } from './notices/askedNotice'
import type { LockedRun } from './Run'
import { seatCandidates } from './seatCandidates'
import type { PeopleOf } from './stepPeople'
import type { StepRow } from './stepsOf'

type Wanted = {
  /** Who is asked from now on, besides the others or in the place of `from`. */
  to: string
  from: string | null
  actor: string
}

/**
 * Puts somebody on an open step, in somebody's place or beside them, and tells them. `people` was loaded with `to`.
 * Refused: who is not active, who asked, and oneself unless asked already.
 */
export async function handOver(
  req: PayloadRequest,
  run: LockedRun,
  step: StepRow,
  node: NodeOf<'approval' | 'fulfillment'>,
  people: PeopleOf,
  { to, from, actor }: Wanted,
  now: number,
): Promise<{ id: string; name: string }> {
  const changes = { added: step.added ?? [], removed: step.removed ?? [] }
  const { candidates } = people.of(node, changes)
  const [person] = await query<{ id: string; name: string }>(
    req,
    sql`select id, name from employees where id = ${to}::uuid and status = 'active'`,
  )
  if (!person) throw invalid('to', 'There is no such active colleague. Choose somebody else.')
  if (excludedFrom(node.type, people.subject).has(to)) {
    throw new OperationError(403, [
      {
        code: 'separation_of_duties',
        field: 'to',
        message: `${person.name} asked for this or is asked for, and so may not decide it.`,
      },
    ])
  }
  if (to === actor && !candidates.includes(actor)) {
    throw new OperationError(403, [
      {
        code: 'separation_of_duties',
        field: 'to',
        message: 'Nobody hands a step to themselves who is not entitled to it already.',
      },
    ])
  }
  if (from !== null && !candidates.includes(from)) {
    throw invalid('from', 'That person is not asked in this step. Choose one of those who are.')
  }
  await seatCandidates(
    req,
    { id: step.id, subjectId: run.facts.id, node },
    people,
    {
      added: [...new Set([...changes.added.filter((other) => other !== from), to])],
      removed: from !== null && from !== to ? [...new Set([...changes.removed, from])] : [...changes.removed],
    },
    now,
  )
  await notify(req, askedNotice(run, `${step.nodeId}:${step.round}`))
  return person
}
