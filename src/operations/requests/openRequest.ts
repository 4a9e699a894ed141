import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { loadRights } from '@/access/loadRights'
import { loadedRights, type RightsRow } from '@/access/loadedRights'
import { personOf } from '@/access/personOf'
import { resolveRights } from '@/access/resolveRights'
import type { RunState } from '@/src/domain/workflow/RunState'
import { unauthenticated } from '@/src/operations/shared/unauthenticated'
import { fulfillmentResources } from '@/src/operations/workflow/fulfillmentResources'
import { keptDefinition } from '@/src/operations/workflow/keptDefinition'
import type { LockedRun } from '@/src/operations/workflow/Run'
import type { StepRow } from '@/src/operations/workflow/stepsOf'
import { preparedStatement } from '@/src/platform/preparedStatement'
import { runPrepared } from '@/src/platform/runPrepared'
import { loadVersion } from './loadVersion'
import type { RequestFacts } from './lockRequest'
import { mayLook } from './mayLook'
import { requestSubject } from './requestSubject'

type Row = RightsRow & {
  stock: string | null
  request: Omit<RequestFacts, 'publishedBy' | 'calendar' | 'involved'> | null
  run: string | null
  definition: string
  state: RunState
  steps: StepRow[]
}

const statement = preparedStatement(
  'select * from open_request($1::uuid, $2::uuid, $3::bigint, $4::bigint, $5::text[])',
)
const involvedStatement = preparedStatement(`
  select exists (select 1 from workflow_step_candidates c where c.subject_id = $1 and c.employee_id = $2::uuid)
    or exists (select 1 from workflow_decisions d join workflow_runs w on w.id = d.run_id
      where w.subject_kind = 'request' and w.subject_id = $1 and d.decider_id = $2::uuid) as involved`)

type Opened = { actor: Actor; facts: RequestFacts; run: LockedRun }

/**
 * Who acts, with their rights as of this transaction, and a request with its run, both locked until its end: one
 * statement. Null when there is no such request or it is not theirs to see; 401 when nobody acts.
 */
export async function openRequest(req: PayloadRequest, id: string): Promise<Opened | null> {
  const person = personOf(req)
  if (!person) throw unauthenticated()
  let row: Row | undefined
  const rights = await resolveRights(req, person.id, Date.now(), async (_, employee, known) => {
    // The rights that were known were pushed out of memory meanwhile: they alone are read again.
    if (row) return loadRights(req, employee, known)
    const ask = async (stocks: string[]) => {
      const values = [id, employee, known.epoch, known.tree?.epoch ?? -1, stocks]
      return (await runPrepared<Row>(req, statement, values))[0]!
    }
    row = await ask([...fulfillmentResources.keys()])
    if (row.stock) {
      // Before the row: what is handed out of one stock is decided one after the other, whoever comes from where.
      await fulfillmentResources.get(row.stock)!.lock(req, id)
      row = await ask([])
    }
    return loadedRights(employee, known, row)
  })
  const actor = { ...person, ...rights }
  const { request, run, definition, state, steps, own } = row!
  if (!request || !run) return null
  const asked = steps.some((step) => step.asked)
  const sees = mayLook(actor, { ...request, involved: asked })
  if (!sees && !(await wasInvolved(req, id, actor.id))) return null
  const { publishedBy, calendar } = await loadVersion(req, request.formVersion)
  const facts = { ...request, publishedBy, calendar, involved: asked || !sees }
  return {
    actor,
    facts,
    run: {
      id: run,
      adapter: requestSubject,
      facts,
      definition: keptDefinition(definition),
      state,
      steps,
      epoch: own ? null : actor.epoch,
    },
  }
}

async function wasInvolved(req: PayloadRequest, id: string, employee: string): Promise<boolean> {
  const [row] = await runPrepared<{ involved: boolean }>(req, involvedStatement, [id, employee])
  return row!.involved
}
