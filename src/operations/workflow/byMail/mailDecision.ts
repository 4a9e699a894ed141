import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { query } from '@/src/platform/query'
import type { SubjectAbout } from '../Subject'
import { subjects } from '../subjects'
import { addressMark } from './addressMark'
import type { MailClaim } from './MailClaim'
import { readToken } from './readToken'

type Row = {
  run: string
  kind: string
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

/** Where one reads the whole, signed in; null when it was erased. */
type Page = { page: { label: string; link: string } | null }

/** What may be said to whoever holds the link: what is decided, by whom it was asked, and nothing of its content. */
export type MailDecision =
  | { state: 'broken' }
  | ({ state: 'expired' | 'revoked' | 'moved-on' } & Page)
  | ({ state: 'used'; voted: string | null } & Page)
  | {
      state: 'ready'
      claim: MailClaim
      run: string
      kind: string
      about: SubjectAbout
      label: string
      since: string
      person: string
    }

/** Where a link of a mail stands. Reads only: mail scanners open every link. */
export async function mailDecision(req: PayloadRequest, token: string, now: number): Promise<MailDecision> {
  const claim = readToken(token)
  if (!claim) return { state: 'broken' }
  const { subject, step, employee } = claim
  const [row] = await query<Row>(
    req,
    sql`select w.id as run, w.subject_kind as kind, s.label, s.since, s.status::text as status,
          e.name as person, e.email, e.status = 'active' as active,
          exists (select 1 from workflow_step_candidates c where c.step_id = s.id and c.employee_id = e.id and c.open) as asked,
          (select d.action from workflow_decisions d where d.step_id = s.id and d.decider_id = e.id limit 1) as voted,
          exists (select 1 from used_mail_links u where u.id = ${claim.id}::uuid) as used
        from workflow_steps s
          join workflow_runs w on w.id = s.run_id and split_part(w.subject_id, '#', 1) = ${subject}
          join employees e on e.id = ${employee}::uuid
        where s.id = ${step}::uuid`,
  )
  const about = row ? await subjects.get(row.kind)?.about(req, subject) : null
  // Signed by us and yet about nothing: it was erased, which is as good as moved on.
  if (!row || !about) return { state: 'moved-on', page: null }
  const { active, email, asked, voted, used, status, ...shown } = row
  const page = { label: about.label, link: about.link }
  // Who gets mail under the old address need not be the person any more.
  if (!active || addressMark(email) !== claim.address) return { state: 'revoked', page }
  if (used || voted) return { state: 'used', page, voted }
  if (now >= claim.until * 1000) return { state: 'expired', page }
  if (status !== 'open') return { state: 'moved-on', page }
  if (!asked) return { state: 'revoked', page }
  return { state: 'ready', claim, about, ...shown, since: new Date(row.since).toISOString() }
}
