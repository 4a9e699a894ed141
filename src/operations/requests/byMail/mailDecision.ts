import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import { addressMark } from './addressMark'
import type { MailClaim } from './MailClaim'
import { readToken } from './readToken'

type Row = {
  number: string
  title: string
  requester: string
  requestedFor: string
  label: string
  since: string
  status: string
  person: string
  active: boolean
  email: string
  asked: boolean
  voted: string | null
  used: boolean
}

/** What may be said to whoever holds the link: what is decided, by whom it was asked, and nothing of its content. */
export type MailDecision =
  | { state: 'broken' }
  | { state: 'expired' | 'revoked' | 'moved-on'; request: string }
  | { state: 'used'; request: string; voted: string | null }
  | {
      state: 'ready'
      request: string
      action: MailClaim['action']
      number: string
      title: string
      requester: string
      requestedFor: string
      label: string
      since: string
      person: string
    }

/** Where a link of a mail stands. Reads only: mail scanners open every link. */
export async function mailDecision(req: PayloadRequest, token: string, now: number): Promise<MailDecision> {
  const claim = readToken(token)
  if (!claim) return { state: 'broken' }
  const { request, step, employee } = claim
  const [row] = await query<Row>(
    req,
    sql`select r.number, v.title, a.name as requester, b.name as "requestedFor", s.label, s.since, s.status::text as status,
          e.name as person, e.email, e.status = 'active' as active,
          exists (select 1 from workflow_step_candidates c where c.step_id = s.id and c.employee_id = e.id and c.open) as asked,
          (select d.action from workflow_decisions d where d.step_id = s.id and d.decider_id = e.id limit 1) as voted,
          exists (select 1 from used_mail_links u where u.id = ${claim.id}::uuid) as used
        from workflow_steps s
          join workflow_runs w on w.id = s.run_id and w.subject_kind = 'request' and w.subject_id = ${request}
          join itsm_requests r on r.id = ${request}::uuid
          join itsm_form_versions v on v.id = r.form_version_id
          join employees a on a.id = r.requester_id join employees b on b.id = r.requested_for_id
          join employees e on e.id = ${employee}::uuid
        where s.id = ${step}::uuid`,
  )
  // Signed by us and yet about nothing: the request was erased, which is as good as moved on.
  if (!row) return { state: 'moved-on', request }
  const { active, email, asked, voted, used, status, ...shown } = row
  // Who gets mail under the old address need not be the person any more.
  if (!active || addressMark(email) !== claim.address) return { state: 'revoked', request }
  if (used || voted) return { state: 'used', request, voted }
  if (now >= claim.until * 1000) return { state: 'expired', request }
  if (status !== 'open') return { state: 'moved-on', request }
  if (!asked) return { state: 'revoked', request }
  return { state: 'ready', request, action: claim.action, ...shown, since: new Date(row.since).toISOString() }
}
