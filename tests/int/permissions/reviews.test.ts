import { describe, expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

type Item = {
  id: string
  employee_id: string
  kind: string
  source_id: string
  label: string
  decision: string | null
}
type Line = { id: string; label: string; rights: string[]; employee: { id: string } }

let made = 0
const later = () => new Date(Date.now() + 86_400_000).toISOString()

/** A department of its own: who is in it is in the campaign, and nobody else. */
async function department(): Promise<string> {
  made += 1
  const { body } = await api('admin', 'POST', '/api/departments', { name: `D${made}`, slug: `d-${made}` })
  return body.doc.id
}

async function campaign(departments: string[], extra: Record<string, unknown> = {}): Promise<string> {
  const { status, body } = await api('admin', 'POST', '/api/access-reviews', {
    name: 'Autumn',
    departments,
    dueAt: later(),
    ...extra,
  })
  if (status !== 201) throw new Error(`The campaign was answered ${status}: ${JSON.stringify(body)}`)
  return body.doc.id
}

const start = (id: string, who = 'admin') => api(who, 'POST', `/api/access-reviews/${id}/start`)
const itemsOf = (review: string) =>
  rows<Item>('select * from access_review_items where review_id = $1 order by label, id', [review])
const linesOf = async (who: string) =>
  (await api(who, 'GET', '/api/access-review-items/mine')).body.docs as unknown as Line[]
const decide = (who: string, ids: string[], decision: string, reason?: string) =>
  api(who, 'POST', '/api/access-review-items/decide', { ids, decision, ...(reason ? { reason } : {}) })
const outcomes = (answer: Awaited<ReturnType<typeof decide>>) =>
  answer.body.results as { ok: boolean; status: number; decision?: string; error?: { code: string } }[]

/** As if its time had come; the row itself cannot be written any more. */
async function due(review: string): Promise<void> {
  await rows(
    `with f as (select set_config('steward.test_factory', 'on', true))
     update access_reviews set due_at = now() - interval '1 second' from f where id = $1`,
    [review],
  )
  await rows(
    `select graphile_worker.add_job('closeReview', json_build_object('id', $1::text), job_key := $2)`,
    [review, `closeReview:${review}`],
  )
}

async function team() {
  const unit = await department()
  const manager = await person({ department: unit, roles: ['itsm-legal-fulfiller'] })
  const member = await person({
    department: unit,
    lineManager: manager.id,
    roles: ['itsm-access-manager'],
    permissions: ['itsm-legal.read'],
  })
  return { unit, manager, member }
}

describe('starting a campaign', () => {
  test('notes who holds what, what that gives, and who reviews it; nobody themselves', async () => {
    const { unit, manager, member } = await team()
    const review = await campaign([unit])
    const started = await start(review)
    expect([started.status, started.body.doc]).toMatchObject([
      200,
      { status: 'running', counts: { total: 3 } },
    ])
    const lines = await linesOf(manager.who)
    expect(lines.map(({ label, rights, employee }) => [employee.id, label, rights])).toEqual([
      [member.id, 'itsm-legal.read', ['itsm-legal.read']],
      [member.id, expect.any(String), ['itsm-access.manage']],
    ])
    // The manager has no manager: the administrators review them.
    expect((await itemsOf(review)).filter(({ employee_id }) => employee_id === manager.id)).toMatchObject([
      { reviewer_id: null },
    ])
    expect((await linesOf('admin')).map(({ employee }) => employee.id)).toContain(manager.id)
    expect(await linesOf(member.who)).toEqual([])
  })

  test('happens once, also when two start it, and freezes what it looks at', async () => {
    const { unit } = await team()
    const review = await campaign([unit])
    const answers = await Promise.all([start(review), start(review), start(review)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await itemsOf(review)).toHaveLength(3)
    expect(
      (await api('admin', 'PATCH', `/api/access-reviews/${review}`, { onUndecided: 'keep' })).status,
    ).toBe(409)
    expect((await api('admin', 'DELETE', `/api/access-reviews/${review}`)).status).toBe(409)
    expect((await api('admin', 'PATCH', `/api/access-reviews/${review}`, { status: 'draft' })).status).toBe(
      400,
    )
  })

  test('takes system.update, and a level above nobody in it', async () => {
    const { unit } = await team()
    const review = await campaign([unit])
    const permission = await idOf('permissions', 'system.manage')
    const slug = `reviewer-${made}`
    await api('admin', 'POST', '/api/employee-roles', {
      name: slug,
      slug,
      level: 20,
      permissions: [permission],
    })
    const low = await person({ roles: [slug] })
    expect((await start(review, 'erin')).status).toBe(403)
    const { status, body } = await start(review, low.who)
    expect([status, body.errors[0]!.message]).toEqual([403, expect.stringContaining('above your level')])
    expect(await itemsOf(review)).toEqual([])
  })

  test('lends nobody else its authority: over people above them a keeper neither decides nor closes', async () => {
    const { unit, member } = await team()
    const review = await campaign([unit])
    await start(review)
    const slug = `stand-in-${made}`
    const role = { name: slug, slug, level: 5, permissions: [await idOf('permissions', 'system.manage')] }
    expect((await api('admin', 'POST', '/api/employee-roles', role)).status).toBe(201)
    const low = await person({ roles: [slug] })
    const close = (who: string) => api(who, 'POST', `/api/access-reviews/${review}/close`)
    const { id } = (await itemsOf(review)).find(
      ({ employee_id, kind }) => employee_id === member.id && kind === 'role-assignments',
    )!
    for (const decision of ['revoke', 'keep'])
      expect(outcomes(await decide(low.who, [id], decision, 'Not needed'))).toMatchObject([
        { ok: false, status: 403, error: { message: expect.stringContaining('above yours (5)') as string } },
      ])
    expect(await close(low.who)).toMatchObject({
      status: 403,
      body: { errors: [{ message: expect.stringContaining('above your level (5)') as string }] },
    })
    expect((await itemsOf(review)).filter(({ decision }) => decision !== null)).toEqual([])
    expect(outcomes(await decide('admin', [id], 'revoke', 'Not needed'))).toMatchObject([{ ok: true }])
    expect((await close('admin')).status).toBe(200)
  })

  test('looks at what is in scope alone', async () => {
    const { unit, manager, member } = await team()
    const legal = await campaign([unit], { resources: [await idOf('permission-resources', 'itsm-legal')] })
    await start(legal)
    expect(new Set((await itemsOf(legal)).map(({ employee_id, kind }) => `${employee_id} ${kind}`))).toEqual(
      new Set([`${manager.id} role-assignments`, `${member.id} permission-grants`]),
    )
    const nothing = await campaign([await department()])
    expect((await start(nothing)).body.errors[0]!.code).toBe('empty')
    const late = await campaign([unit], { dueAt: new Date(Date.now() - 1000).toISOString() })
    expect((await start(late)).body.errors[0]!.code).toBe('too_late')
  })
})

describe('a reviewer', () => {
  test('keeps, or takes away at once and says why', async () => {
    const { unit, manager, member } = await team()
    const review = await campaign([unit])
    await start(review)
    const [kept, revoked] = (await linesOf(manager.who)) as [Line, Line]
    const category = await idOf('itsm-categories', 'access')
    const writes = async () =>
      (await api(member.who, 'PATCH', `/api/itsm-categories/${category}`, { description: member.who })).status
    expect(await writes()).toBe(200)
    expect((await decide(manager.who, [revoked.id], 'revoke')).body.errors).toMatchObject([
      { field: 'reason' },
    ])
    expect(outcomes(await decide(manager.who, [revoked.id], 'revoke', 'Moved on'))).toMatchObject([
      { ok: true, decision: 'revoke' },
    ])
    expect(await writes()).toBe(403)
    expect(outcomes(await decide(manager.who, [kept.id], 'keep'))).toMatchObject([
      { ok: true, decision: 'keep' },
    ])
    const [{ source_id: source }] = (await rows<Item>('select * from access_review_items where id = $1', [
      revoked.id,
    ])) as [Item]
    const event = (await eventsOf(source)).at(-1)!
    expect([event.action, event.reason]).toEqual(['role-assignments.update', 'Autumn: Moved on'])
    await due(review)
    await runJobs()
    const { effective } = (await api(member.who, 'GET', '/api/permissions/me')).body
    expect(effective).toContain('itsm-legal.read')
    expect(effective).not.toContain('itsm-access.manage')
  })

  test('decides what is theirs, never their own, and once', async () => {
    const { unit, manager, member } = await team()
    const stranger = await person()
    const review = await campaign([unit], { reviewers: 'named', namedReviewers: [manager.id, member.id] })
    await start(review)
    const items = await itemsOf(review)
    // Each is reviewed by the other.
    for (const { who, id } of [manager, member]) {
      const own = items.filter(({ employee_id }) => employee_id === id)
      expect((await linesOf(who)).some(({ employee }) => employee.id === id)).toBe(false)
      expect(outcomes(await decide(who, [own[0]!.id], 'keep'))).toMatchObject([{ ok: false, status: 404 }])
      expect(outcomes(await decide(stranger.who, [own[0]!.id], 'keep'))).toMatchObject([
        { ok: false, status: 404 },
      ])
    }
    const [mine] = (await linesOf(manager.who)) as [Line]
    const answers = await Promise.all([
      decide(manager.who, [mine.id], 'keep'),
      decide('admin', [mine.id], 'revoke', 'Not needed'),
      decide(manager.who, [mine.id], 'revoke', 'Not needed'),
    ])
    const codes = answers.flatMap(outcomes).map(({ ok, error }) => (ok ? 'done' : error!.code))
    expect(codes.sort()).toEqual(['already_decided', 'already_decided', 'done'])
  })

  test('gets a result for each of many, and the last superadmin stays', async () => {
    const superadmin = await idOf('employee-roles', 'superadmin')
    const chief = await person()
    const review = await campaign([], {
      roles: [superadmin],
      reviewers: 'named',
      namedReviewers: [chief.id],
    })
    await start(review)
    const lines = await linesOf(chief.who)
    expect(lines.length).toBe(1)
    const gone = '00000000-0000-4000-8000-000000000000'
    const answer = await decide(chief.who, [lines[0]!.id, gone], 'revoke', 'Too much')
    expect(outcomes(answer)).toMatchObject([
      { ok: false, status: 409, error: { code: 'last_superadmin' } },
      { ok: false, status: 404 },
    ])
    await due(review)
    await runJobs()
    expect(await itemsOf(review)).toMatchObject([{ decision: 'keep', by_rule: true }])
    expect((await api('admin', 'GET', '/api/permissions/me')).body.superadmin).toBe(true)
  })

  test('finds what ended meanwhile noted as gone', async () => {
    const { unit, manager } = await team()
    const review = await campaign([unit])
    await start(review)
    const [line] = (await linesOf(manager.who)) as [Line]
    const [{ source_id: source, kind }] = (await rows<Item>(
      'select * from access_review_items where id = $1',
      [line.id],
    )) as [Item]
    expect((await api('admin', 'DELETE', `/api/${kind}/${source}`)).status).toBe(200)
    expect(outcomes(await decide(manager.who, [line.id], 'revoke', 'Moved on'))).toMatchObject([
      { decision: 'gone' },
    ])
  })
})

describe('what nobody decided', () => {
  test('ends on the due date, by a job, once; or stays where the campaign says so', async () => {
    const [first, second] = [await team(), await team()]
    const revoking = await campaign([first.unit])
    const keeping = await campaign([second.unit], { onUndecided: 'keep' })
    for (const review of [revoking, keeping]) {
      await start(review)
      await due(review)
    }
    const lines = await linesOf(first.manager.who)
    expect(lines).toEqual([])
    await runJobs()
    expect((await itemsOf(revoking)).map(({ decision }) => decision)).toEqual(['revoke', 'revoke', 'revoke'])
    expect((await itemsOf(keeping)).map(({ decision }) => decision)).toEqual(['keep', 'keep', 'keep'])
    expect((await api(first.member.who, 'GET', '/api/permissions/me')).body.effective).toEqual([])
    expect((await api(second.member.who, 'GET', '/api/permissions/me')).body.effective).not.toEqual([])
    const events = await eventsOf(revoking)
    await due(revoking)
    await runJobs()
    expect(await eventsOf(revoking)).toEqual(events)
    expect(outcomes(await decide('admin', [(await itemsOf(revoking))[0]!.id], 'keep'))).toMatchObject([
      { ok: false, status: 409 },
    ])
  })

  test('and what somebody decides at the same moment end in one way each', async () => {
    const unit = await department()
    const manager = await person()
    for (let count = 0; count < 4; count += 1) {
      await person({
        department: unit,
        lineManager: manager.id,
        roles: ['itsm-access-approver'],
        permissions: ['itsm.read'],
      })
    }
    const review = await campaign([unit])
    await start(review)
    const lines = await linesOf(manager.who)
    expect(lines).toHaveLength(8)
    const deciding = lines.map(({ id }, index) =>
      index % 2 === 0 ? decide(manager.who, [id], 'keep') : decide(manager.who, [id], 'revoke', 'Moved on'),
    )
    const closing = api('admin', 'POST', `/api/access-reviews/${review}/close`)
    const answers = (await Promise.all(deciding)).flatMap(outcomes)
    expect((await closing).status).toBe(200)
    const stored = await rows<Item & { by_rule: boolean; held: boolean }>(
      `select i.*, case i.kind when 'role-assignments' then a.valid_until is null else g.valid_until is null end as held from access_review_items i
         left join role_assignments a on a.id::text = i.source_id left join permission_grants g on g.id::text = i.source_id
       where i.review_id = $1`,
      [review],
    )
    for (const [index, { id }] of lines.entries()) {
      const row = stored.find((each) => each.id === id)!
      // Whoever was answered that it is done sees it stand; whoever came too late sees the rule.
      expect([row.by_rule, row.decision, row.held]).toEqual(
        answers[index]!.ok
          ? [false, index % 2 === 0 ? 'keep' : 'revoke', index % 2 === 0]
          : [true, 'revoke', false],
      )
    }
  })
})

test('reviewers hear of it at the start, again while something is left, and at the end', async () => {
  const { unit, manager } = await team()
  const review = await campaign([unit])
  await start(review)
  const told = () =>
    rows<{ event: string; who: string; settled: boolean }>(
      `select n.event, split_part(e.email, '@', 1) as who, n.settled from notifications n join employees e on e.id = n.employee_id
       where n.subject_id = $1 order by n.at, who`,
      [review],
    )
  await runJobs()
  expect(await told()).toMatchObject([
    { event: 'review.waiting', who: 'admin' },
    { event: 'review.waiting', who: manager.who },
  ])
  await decide(
    manager.who,
    (await linesOf(manager.who)).map(({ id }) => id),
    'keep',
  )
  await rows(
    `select graphile_worker.add_job('remindReviewers', json_build_object('id', $1::text), job_key := $2)`,
    [review, `remindReviewers:${review}`],
  )
  await runJobs()
  await runJobs()
  expect((await told()).map(({ who }) => who)).toEqual(['admin', manager.who, 'admin'])
  await due(review)
  await runJobs()
  await runJobs()
  const all = await told()
  expect(all.filter(({ event }) => event === 'review.closed').map(({ who }) => who)).toEqual([
    'admin',
    manager.who,
  ])
  expect(all.filter(({ event }) => event === 'review.waiting').every(({ settled }) => settled)).toBe(true)
})

test('the evidence of a campaign is a file that no spreadsheet runs, and taking it is an event', async () => {
  const { unit, manager } = await team()
  const review = await campaign([unit])
  await start(review)
  const [line] = (await linesOf(manager.who)) as [Line]
  await decide(manager.who, [line.id], 'revoke', '=1+1')
  expect((await api(manager.who, 'GET', `/api/access-reviews/${review}/export.csv`)).status).toBe(403)
  const { status, body } = await api('admin', 'GET', `/api/access-reviews/${review}/export.csv`)
  expect(status).toBe(200)
  const text = String(body.text)
  expect(text.trim().split(/\r?\n/)).toHaveLength(4)
  expect(text).not.toMatch(/[,;]"?=1/)
  expect((await eventsOf(review)).at(-1)!.action).toBe('access-reviews.export')
})
