import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { chooseReviewer } from '@/src/domain/permissions/chooseReviewer'
import { reviewItems, type ReviewItem } from '@/src/domain/permissions/reviewItems'
import { notify } from '@/src/operations/notifications/notify'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { runOperation } from '@/src/operations/shared/runOperation'
import { loadDirectory } from '@/src/operations/workflow/loadDirectory'
import { enqueue } from '@/src/platform/enqueue'
import { OperationError } from '@/src/platform/OperationError'
import { query } from '@/src/platform/query'
import { loadReview, type ReviewRow } from './loadReview'
import { refuseHigherPeople } from './refuseHigherPeople'
import { requireReviewKeeper } from './requireReviewKeeper'
import { reviewProgress, type ReviewProgress } from './reviewProgress'

type Person = { id: string; active: boolean; manager: string | null; inScope: boolean }

/** Reviewers hear again when so much of the time is over. */
const REMINDED_AT = 0.8

/**
 * Starts a campaign: notes who holds what through what at this moment, under the policy lock, and who reviews each.
 * Whoever starts it lends it their authority, so nobody of a level above theirs may be in it.
 */
export function startReview(req: PayloadRequest, id: string): Promise<ReviewProgress> {
  const about = { action: 'access-reviews.start', entityType: 'access-reviews', entityId: id }
  return runOperation(req, about, async () => {
    const actor = await requireReviewKeeper(req)
    await lockPolicy(req)
    const review = await loadReview(req, id, 'update')
    if (review.status !== 'draft') throw refused('not_open', `This campaign is ${review.status} already.`)
    if (review.due)
      throw refused('too_late', 'Its due date has passed. Choose a later one and start it again.')
    const people = await peopleOf(req, review)
    const { graph, resources, tree } = await loadRightsGraph(req)
    const within = new Set(people.filter(({ inScope }) => inScope).map(({ id: person }) => person))
    const holdings = (await loadHoldings(req)).filter(({ employee }) => within.has(employee.id))
    const items = reviewItems(
      { graph, resources, people: holdings },
      review,
      Date.now(),
      await elevatedAssignments(req),
    )
    if (items.length === 0) throw refused('empty', 'Nobody holds anything of this scope. Widen it.')
    const remedy = 'Narrow the scope, or ask somebody above them to start it.'
    refuseHigherPeople(actor, items, holdings, graph, tree, remedy)
    await store(req, review, items, people)
    const now = new Date()
    await query(
      req,
      sql`update access_reviews set status = 'running', starts_at = ${now.toISOString()}, started_by_id = ${actor.id}::uuid,
            rev = coalesce(rev, 1) + 1, updated_at = now() where id = ${id}::uuid`,
    )
    await recordEvent(req, {
      ...about,
      changes: { status: { from: 'draft', to: 'running' }, items: { from: null, to: items.length } },
    })
    const due = Date.parse(review.dueAt)
    const reminded = new Date(now.getTime() + REMINDED_AT * (due - now.getTime()))
    await enqueue(req, 'remindReviewers', { id }, { key: `remindReviewers:${id}`, runAt: reminded })
    await enqueue(req, 'closeReview', { id }, { key: `closeReview:${id}`, runAt: new Date(due) })
    await notify(req, {
      event: 'review.waiting',
      subject: { type: 'access-reviews', id },
      stillTrue: 'reviewMessages',
      data: { stage: 'started' },
      topic: `review:${id}`,
    })
    return reviewProgress(req, actor, id)
  })
}

function refused(code: string, message: string): OperationError {
  return new OperationError(409, [{ code, message }])
}

function peopleOf(req: PayloadRequest, { departments }: ReviewRow): Promise<Person[]> {
  return query<Person>(
    req,
    sql`select id, status = 'active' as active, line_manager_id as manager,
          status = 'active' and (${departments.length === 0} or department_id = any(${sql.param(departments)}::uuid[])) as "inScope"
        from employees`,
  )
}

async function elevatedAssignments(req: PayloadRequest): Promise<Set<string>> {
  const rows = await query<{ id: string }>(
    req,
    sql`select id from role_assignments where elevation_id is not null`,
  )
  return new Set(rows.map(({ id }) => id))
}

async function store(
  req: PayloadRequest,
  review: ReviewRow,
  items: readonly ReviewItem[],
  people: readonly Person[],
): Promise<void> {
  const byId = new Map(people.map((person) => [person.id, person]))
  const pool = await poolOf(req, review)
  const reviewers = new Map<string, string | null>()
  for (const { employee } of items)
    if (!reviewers.has(employee)) reviewers.set(employee, chooseReviewer(employee, pool, byId))
  const rows = items.map((item) => ({
    ...item,
    reviewer: reviewers.get(item.employee),
    validUntil: item.validUntil === null ? null : new Date(item.validUntil).toISOString(),
  }))
  await query(
    req,
    sql`insert into access_review_items (review_id, employee_id, kind, source_id, label, rights, valid_until, reviewer_id, by_rule, rev)
        select ${review.id}::uuid, i.employee, i.kind, i."sourceId", i.label, i.rights, i."validUntil", i.reviewer, false, 1
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i(employee uuid, kind text, "sourceId" text, label text, rights jsonb,
          "validUntil" timestamptz, reviewer uuid)`,
  )
}

async function poolOf(
  req: PayloadRequest,
  { reviewers, named, ownerRole }: ReviewRow,
): Promise<readonly string[]> {
  if (reviewers === 'named') return named
  if (reviewers === 'lineManager' || ownerRole === null) return []
  const directory = await loadDirectory(req, { roles: [ownerRole], resources: [], people: [] })
  return directory.roleHolders(ownerRole)
}
