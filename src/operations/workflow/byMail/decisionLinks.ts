import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { MailActions } from '@/src/operations/notifications/mailActions'
import { query } from '@/src/platform/query'
import { runCommands } from '../runCommands'
import { addressMark } from './addressMark'
import { writeToken } from './writeToken'

/** A link works for so long: whoever is away for longer decides in the portal. */
const DAYS = 7

const DECISIONS = [
  ['approved', 'Approve'],
  ['rejected', 'Reject'],
  ['returned', 'Send back'],
] as const

/** One link for each decision, where the mail is about an approval that waits for its reader. */
export const decisionLinks: MailActions = async (req, { employee, topic }) => {
  const [, run, node, round] = /^step:([0-9a-f-]{36}):(.+):(\d+)$/.exec(topic ?? '') ?? []
  if (!run || !node || !round) return []
  const [row] = await query<{ kind: string; step: string; subject: string; email: string }>(
    req,
    sql`select w.subject_kind as kind, s.id as step, split_part(w.subject_id, '#', 1) as subject, e.email from workflow_steps s
          join workflow_runs w on w.id = s.run_id join employees e on e.id = ${employee}::uuid
        where s.run_id = ${run}::uuid and s.node_id = ${node} and s.round = ${Number(round)} and s.status = 'open'
          and s.type = 'approval'
          and exists (select 1 from workflow_step_candidates c
            where c.step_id = s.id and c.employee_id = ${employee}::uuid and c.open)`,
  )
  if (!row || !runCommands.has(row.kind)) return []
  const until = Math.floor(Date.now() / 1000) + DAYS * 86_400
  const { step, subject, email } = row
  const claim = { step, subject, employee, until, address: addressMark(email) }
  return DECISIONS.map(([action, label]) => ({
    label,
    link: `/decide/${writeToken({ id: randomUUID(), ...claim, action })}`,
  }))
}
