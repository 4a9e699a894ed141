import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { form } from '@/tests/factories/form'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

type Node = { id: string; type: string; data: Record<string, unknown> }
const approval = (id: string, data: Record<string, unknown> = {}): Node => ({
  id,
  type: 'approval',
  data: { label: id, approverRoles: ['itsm-access-approver'], ...data },
})
const delivery: Node = {
  id: 'deliver',
  type: 'fulfillment',
  data: { fulfillerRoles: ['itsm-access-fulfiller'] },
}
/** Steps one after the other, from submission on. */
const line = (...nodes: Node[]) => ({
  version: 1,
  nodes,
  edges: nodes.map(({ id }, index) => ({
    id: `e${index}`,
    source: index === 0 ? 'submitted' : nodes[index - 1]!.id,
    target: id,
  })),
})

async function publish(id: string, workflow: unknown): Promise<void> {
  expect((await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder: workflow })).status).toBe(
    200,
  )
  const published = await api('admin', 'POST', `/api/itsm-forms/${id}/publish`)
  expect([published.status, published.body]).toMatchObject([200, {}])
}
const migrate = (id: string, body: object, who = 'admin') =>
  api(who, 'POST', `/api/itsm-forms/${id}/migrate`, { mapping: {}, from: [1], ...body })
const read = async (id: string) =>
  (await api('admin', 'GET', `/api/itsm-requests/${id}`)).body as never as {
    status: string
    version: { number: number; current: number }
    currentSteps: { nodeId: string; approvals: number; candidates: { name: string }[] }[]
    approvals: { nodeId: string; void: boolean }[]
  }

test('versions say what runs on them, and a request says its version and the current one', async () => {
  const { id, slug } = await form({ workflow: line(approval('a'), delivery) })
  const request = await submit('erin', slug, { data: {} }).catch(() => null)
  expect(request).toBeNull()
  const made = await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })
  await publish(id, line(approval('a'), approval('b'), delivery))
  const { body } = await api('admin', 'GET', `/api/itsm-forms/${id}/versions`)
  expect(body).toMatchObject({ current: 2, draftChanged: false })
  expect(body.docs).toMatchObject([
    { number: 2, current: true, running: 0, by: { name: expect.any(String) } },
    { number: 1, current: false, running: 1, counts: { pending_approval: 1 } },
  ])
  expect((await read(made.body.doc.id)).version).toEqual({ number: 1, current: 2 })
  const first = await api('admin', 'GET', `/api/itsm-forms/${id}/versions/1`)
  expect(first.body).toMatchObject({ number: 1, current: false, workflow: { edges: [{ target: 'a' }, {}] } })
  expect((await api('admin', 'GET', `/api/itsm-forms/${id}/versions/9`)).status).toBe(404)
})

test('a preview saves nothing; the move keeps the open step, its votes and its row under the new name', async () => {
  const { id, slug } = await form({ workflow: line(approval('a', { minApprovals: 2 }), delivery) })
  const { doc } = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body
  expect((await decide('john', doc.id)).status).toBe(200)
  await publish(id, line(approval('check'), approval('b', { minApprovals: 2 }), delivery))

  const dry = await migrate(id, { dryRun: true, mapping: { a: 'b' } })
  expect(dry.status).toBe(200)
  expect(dry.body).toMatchObject({ to: 2, dryRun: true, moved: 1, refused: 0 })
  expect(dry.body.docs).toMatchObject([
    {
      ok: true,
      from: 1,
      becomes: 'pending_approval',
      steps: [
        { kind: 'skipped', to: { nodeId: 'check' } },
        { kind: 'kept', from: { nodeId: 'a' }, to: { nodeId: 'b' }, understaffed: expect.any(Boolean) },
      ],
    },
  ])
  expect((await read(doc.id)).version).toEqual({ number: 1, current: 2 })

  const moved = await migrate(id, { dryRun: false, mapping: { a: 'b' } })
  expect(moved.body).toMatchObject({ moved: 1, refused: 0 })
  const after = await read(doc.id)
  expect(after).toMatchObject({
    status: 'pending_approval',
    version: { number: 2, current: 2 },
    currentSteps: [{ nodeId: 'b', approvals: 1 }],
  })
  expect(after.approvals).toMatchObject([{ void: false }])
  expect((await eventsOf(doc.id)).map(({ action }) => action)).toContain('itsm-requests.migrate')
  expect((await decide('john', doc.id)).body.errors).toMatchObject([{ code: 'already_voted' }])
})

test('a vote that was one of two is enough where the new version asks for one', async () => {
  const { id, slug } = await form({ workflow: line(approval('a', { minApprovals: 2 }), delivery) })
  const { doc } = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body
  await decide('john', doc.id)
  await publish(id, line(approval('a'), delivery))
  expect((await migrate(id, { dryRun: true })).body.docs).toMatchObject([{ becomes: 'pending_fulfillment' }])
  await migrate(id, { dryRun: false })
  expect(await read(doc.id)).toMatchObject({
    status: 'pending_fulfillment',
    currentSteps: [{ nodeId: 'deliver' }],
  })
})

test('an open step without a counterpart, answers that do not fit and one’s own request stay as they are', async () => {
  const { id, slug } = await form({
    workflow: line(approval('a'), delivery),
    fields: [{ name: 'why', label: 'Why', type: 'text' }],
  })
  const one = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: { why: 'x' } }))
    .body.doc
  const own = (await api('admin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body.doc
  await publish(id, line(approval('other'), delivery))
  const lost = await migrate(id, { dryRun: false })
  expect(lost.body).toMatchObject({ moved: 0, refused: 2 })
  const codes = (lost.body.docs as never as { request: { id: string }; error: { code: string } }[]).map(
    ({ request, error }) => [request.id, error.code],
  )
  expect(codes).toEqual([
    [one.id, 'cannot_map'],
    [own.id, 'separation_of_duties'],
  ])
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { fields: [] })
  await publish(id, line(approval('a'), delivery))
  expect((await migrate(id, { dryRun: true, requests: [one.id] })).body.docs).toMatchObject([
    { ok: false, error: { code: 'answers_do_not_fit' } },
  ])
  expect((await read(one.id)).version).toEqual({ number: 1, current: 3 })
  expect((await migrate(id, { dryRun: true, mapping: { a: 'nowhere' } })).body.errors).toMatchObject([
    { code: 'invalid', field: 'mapping.a' },
  ])
  expect((await migrate(id, { dryRun: true }, 'erin')).status).toBe(404)
})

test('two steps may change names with each other, and each keeps its decisions', async () => {
  const { id, slug } = await form({ workflow: line(approval('a'), approval('b'), delivery) })
  const { doc } = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body
  await decide('john', doc.id)
  await publish(id, line(approval('b'), approval('a'), delivery))
  const moved = await migrate(id, { dryRun: false, mapping: { a: 'b', b: 'a' } })
  expect(moved.body).toMatchObject({ moved: 1 })
  expect(
    await rows(
      `select s.node_id, s.status, (select count(*)::int from workflow_decisions d where d.step_id = s.id) as votes
       from workflow_steps s join workflow_runs w on w.id = s.run_id where w.subject_id = '${doc.id}' order by s.since, s.node_id`,
    ),
  ).toMatchObject([
    { node_id: 'b', status: 'approved', votes: 1 },
    { node_id: 'a', status: 'open', votes: 0 },
  ])
})

test('a replay says what the draft would have asked otherwise', async () => {
  const { id, slug } = await form({ workflow: line(approval('a'), delivery) })
  const { doc } = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body
  await decide('john', doc.id)
  const same = await api('admin', 'POST', `/api/itsm-forms/${id}/replay`, {})
  expect(same.body).toMatchObject({ considered: 1, different: 0, same: 1 })
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, {
    workflowBuilder: line(approval('manager', { approvalType: 'lineManager' }), approval('a'), delivery),
  })
  const other = await api('admin', 'POST', `/api/itsm-forms/${id}/replay`, { n: 5 })
  expect(other.body).toMatchObject({ considered: 1, different: 1 })
  expect(other.body.docs).toMatchObject([
    {
      changes: [{ kind: 'path', nodeId: 'manager', message: expect.stringContaining('Mona') }],
      after: { path: [{ nodeId: 'manager', result: 'assumed' }, { result: 'approved' }, { result: 'open' }] },
    },
  ])
})

test('one tab edits a form at a time; who is taken over is told, and cannot take it back by a heartbeat', async () => {
  const { id } = await form()
  const lock = (who: string, body: object) => api(who, 'POST', `/api/itsm-forms/${id}/edit-lock`, body)
  expect(await lock('admin', { tab: 'tab-admin-1' })).toMatchObject({ status: 200, body: { mine: true } })
  expect(await lock('ida', { tab: 'tab-ida-1' })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'locked', data: { own: false, holder: { id: expect.any(String) } } }] },
  })
  expect((await lock('ida', { tab: 'tab-ida-1', takeOver: true })).status).toBe(200)
  expect((await eventsOf(id)).map(({ action }) => action)).toContain('itsm-forms.edit-taken-over')
  for (let beat = 0; beat < 2; beat += 1) {
    expect(await lock('admin', { tab: 'tab-admin-1' })).toMatchObject({
      status: 409,
      body: { errors: [{ code: 'taken_over' }] },
    })
  }
  expect((await lock('ida', { tab: 'tab-ida-2' })).body.errors).toMatchObject([{ data: { own: true } }])
  expect((await api('ida', 'DELETE', `/api/itsm-forms/${id}/edit-lock?tab=tab-ida-1`)).body).toEqual({
    released: true,
  })
  expect((await lock('admin', { tab: 'tab-admin-1' })).status).toBe(200)
  await rows(`update edit_locks set beat_at = now() - interval '2 minutes' where form_id = '${id}'`)
  expect((await api('ida', 'GET', `/api/itsm-forms/${id}/edit-lock`)).body).toEqual({ lock: null })
  expect((await lock('ida', { tab: 'tab-ida-3' })).status).toBe(200)
})

test('an editor who may not see requests reads none by a replay or a move', async () => {
  const { id, slug } = await form({ workflow: line(approval('a'), delivery) })
  const { doc } = (await api('erin', 'POST', '/api/itsm-requests/submit', { form: slug, data: {} })).body
  await publish(id, line(approval('a'), approval('b'), delivery))
  const editor = await person({ permissions: [`${slug}.update`] })
  const reader = await person({ permissions: [`${slug}.update`, `${slug}.read`] })
  const keeper = await person({ permissions: [`${slug}.manage`] })
  const replay = (who: string) => api(who, 'POST', `/api/itsm-forms/${id}/replay`, {})
  const needs = (right: string) => ({
    status: 403,
    body: { errors: [{ code: 'forbidden', data: { permission: `${slug}.${right}` } }] },
  })

  expect((await api(editor.who, 'GET', `/api/itsm-requests/${doc.id}`)).status).not.toBe(200)
  expect(await replay(editor.who)).toMatchObject(needs('read'))
  expect(await replay(reader.who)).toMatchObject({ status: 200, body: { considered: 1 } })
  for (const { who } of [editor, reader]) {
    for (const dryRun of [true, false]) {
      const answer = await migrate(id, { dryRun }, who)
      expect(answer).toMatchObject(needs('manage'))
      expect(JSON.stringify(answer.body)).not.toContain(doc.number)
    }
  }
  expect((await read(doc.id)).version).toEqual({ number: 1, current: 2 })
  expect((await migrate(id, { dryRun: false }, keeper.who)).body).toMatchObject({ moved: 1, refused: 0 })
})
