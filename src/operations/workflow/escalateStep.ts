import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import { nextUp } from '@/src/domain/workflow/eligibility/nextUp'
import { query } from '@/src/platform/query'
import { notify } from '@/src/operations/notifications/notify'
import { askedNotice } from './notices/askedNotice'
import { parseStepKey } from './parseStepKey'
import type { LockedRun } from './Run'
import { seatCandidates } from './seatCandidates'
import { stepPeople } from './stepPeople'

/** Adds the next person above the candidates to a late step; once, the engine sees to that. */
export async function escalateStep(
  req: PayloadRequest,
  run: LockedRun,
  key: string,
  now: number,
): Promise<void> {
  const { nodeId, round } = parseStepKey(key)
  const node = run.definition.nodes.find(({ id }) => id === nodeId)
  if (node?.type !== 'approval') return
  const [step] = await query<{ id: string; added: string[] | null; removed: string[] | null }>(
    req,
    sql`select id, added, removed from workflow_steps where run_id = ${run.id}::uuid and node_id = ${nodeId} and round = ${round}`,
  )
  if (!step) return
  const people = await stepPeople(req, run.definition, run.facts)
  const current = people.of(node, { added: step.added ?? [], removed: step.removed ?? [] }).candidates
  const excluded = new Set([...excludedFrom('approval', people.subject), ...current])
  // Those who decide by a role have managers whom the step does not name.
  const { directory } = await stepPeople(req, run.definition, run.facts, { also: current })
  const above = current.length > 0 ? current : [run.facts.requestedFor]
  const added = above.map((id) => nextUp(id, directory, excluded)).find((id) => id !== undefined)
  if (!added) return
  await seatCandidates(
    req,
    { id: step.id, subjectId: run.facts.id, node },
    await stepPeople(req, run.definition, run.facts, { also: [added] }),
    { added: [...(step.added ?? []), added], removed: step.removed ?? [] },
    now,
  )
  await notify(req, askedNotice(run, key))
}
