import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { notify } from '@/src/operations/notifications/notify'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { advanceRun } from './advanceRun'
import { lockRun } from './lockRun'
import { askedNotice } from './notices/askedNotice'
import { seatCandidates } from './seatCandidates'
import { stepPeople } from './stepPeople'
import { stepsOf } from './stepsOf'
import { subjects } from './subjects'

/** Re-resolves the open steps of one run; an event is left only where somebody came or went. */
export async function resettleRun(req: PayloadRequest, kind: string, subject: string): Promise<void> {
  const adapter = subjects.get(kind)
  const run = adapter ? await lockRun(req, adapter, subject) : null
  if (!run || run.state.status !== 'running') return
  const now = Date.now()
  const people = await stepPeople(req, run.definition, run.facts)
  let current = run
  for (const step of await stepsOf(req, run.id, run.facts.requester)) {
    const node = run.definition.nodes.find(({ id }) => id === step.nodeId)
    if (step.status !== 'open' || (node?.type !== 'approval' && node?.type !== 'fulfillment')) continue
    const before = await seated(step.id)
    const found = await seatCandidates(
      req,
      { id: step.id, subjectId: subject, node },
      people,
      { added: step.added ?? [], removed: step.removed ?? [] },
      now,
    )
    const after = await seated(step.id)
    if (before === after) continue
    await recordEvent(req, {
      action: `${run.adapter.entityType}.candidates`,
      entityType: run.adapter.entityType,
      entityId: subject,
      changes: { candidates: { from: JSON.parse(before), to: JSON.parse(after) } },
    })
    await notify(req, askedNotice(run, `${step.nodeId}:${step.round}`))
    if (node.type !== 'approval') continue
    await advanceRun(
      req,
      current,
      { type: 'recount', step: `${step.nodeId}:${step.round}`, eligible: found.candidates },
      now,
    )
    const again = await lockRun(req, run.adapter, subject)
    if (!again || again.state.status !== 'running') return
    current = again
  }

  async function seated(step: string): Promise<string> {
    const rows = await query<{ employee: string; seat: string }>(
      req,
      sql`select employee_id as employee, seat_id as seat from workflow_step_candidates where step_id = ${step}::uuid and open order by 1, 2`,
    )
    return JSON.stringify(rows)
  }
}
