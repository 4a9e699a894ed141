import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { resolveRights } from '@/access/resolveRights'
import { can } from '@/src/domain/permissions/can'
import { verifyChain } from '@/src/operations/audit/verifyChain'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import type { Broken } from './Broken'
import { checkRights } from './checkRights'
import { replayRequests } from './replayRequests'
import { tableRules } from './tableRules'

const SHOWN = 5

export type Checked = { rules: number; played: number; left: number; events: number; broken: Broken[] }

/**
 * Proves what must be true of requests, runs, queue, rights and trail, whatever made them. Reads only. `broken` is
 * empty when everything holds.
 */
export async function checkInvariants(
  req: PayloadRequest,
  secrets: readonly string[],
  progress: (rule: string) => void = () => undefined,
): Promise<Checked> {
  return withTransaction(req, async () => {
    // A statement over millions of rows takes longer than a request of a person may.
    await query(req, sql`set local statement_timeout = 0`)
    return prove(req, secrets, progress)
  })
}

async function prove(
  req: PayloadRequest,
  secrets: readonly string[],
  progress: (rule: string) => void,
): Promise<Checked> {
  const broken: Broken[] = []
  const note = (rule: string, faults: readonly string[]) => {
    progress(rule)
    if (faults.length > 0) broken.push({ rule, count: faults.length, examples: faults.slice(0, SHOWN) })
  }
  for (const { rule, sql: text } of tableRules) {
    const rows = await query<{ what: string }>(req, sql.raw(text))
    note(
      rule,
      rows.map(({ what }) => what),
    )
  }
  note('decisions are made by those who were asked, or hold the right', await foreignDecisions(req))
  note('categories and forms have their generated rights', await checkRights(req))
  const { faults, played, left } = await replayRequests(req, () => undefined)
  note('the engine makes of the events what is stored', faults)
  const chain = await verifyChain(req, { secrets })
  note(
    'events are as they were written, and sealed',
    Array.from({ length: chain.faultCount }, (_, at) => chain.faults[at]?.message ?? 'more of the same'),
  )
  return { rules: tableRules.length + 4, played, left, events: chain.events, broken }
}

/** Decisions in a seat that nobody was asked in, by people whose rights would not let them either. */
async function foreignDecisions(req: PayloadRequest): Promise<string[]> {
  const rows = await query<{ id: string; decider: string; name: string; resource: string }>(
    req,
    sql`select d.id, d.decider_id as decider, d.decider_name as name, p.slug as resource from workflow_decisions d
          join workflow_runs w on w.id = d.run_id join itsm_requests r on w.subject_kind = 'request' and r.id = w.subject_id::uuid
          join permission_resources p on p.id = r.resource_id
        where d.decider_id is not null and not exists (select from workflow_step_candidates c
          where c.step_id = d.step_id and c.seat_id = d.seat_id and c.employee_id = d.decider_id)`,
  )
  const faults: string[] = []
  for (const { id, decider, name, resource } of rows) {
    const { rights, tree } = await resolveRights(req, decider, Date.now())
    if (!can(rights, tree, resource, 'approve')) faults.push(`${name} in ${id}`)
  }
  return faults
}
