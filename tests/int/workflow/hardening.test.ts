import { expect, test } from 'vitest'
import { templates } from '@/src/domain/workflow/templates'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { handle } from '@/tests/harness/handle'
import { rows } from '@/tests/harness/rows'
import { tokenOf } from '@/tests/harness/tokenOf'

type Data = Record<string, unknown>
const needs = (id: string, data: Data = {}) => ({
  id,
  type: 'approval',
  data: { label: id, approverRoles: ['itsm-access-approver'], ...data },
})
/** Steps one after the other, then a delivery. */
const line = (...steps: ReturnType<typeof needs>[]) => {
  const nodes = [
    ...steps,
    { id: 'deliver', type: 'fulfillment', data: { fulfillerRoles: ['itsm-access-fulfiller'] } },
  ]
  const edges = nodes.map(({ id }, index) => ({
    id: `e${index}`,
    source: index === 0 ? 'submitted' : nodes[index - 1]!.id,
    target: id,
  }))
  return { version: 1, nodes, edges }
}
const made = (...steps: ReturnType<typeof needs>[]) =>
  form({ workflow: line(...steps), fields: [{ name: 'reason', label: 'Reason', type: 'text' }] })
const forms = (who: string, verb: string, id: string, body: object = {}) =>
  api(who, 'POST', `/api/itsm-forms/${id}/${verb}`, body)
const revOf = async (id: string) => (await api('admin', 'GET', `/api/itsm-forms/${id}?depth=0`)).body.rev
const mine = async (who: string, id: string) =>
  (await api(who, 'GET', `/api/itsm-requests/${id}`)).body as never as { abilities: Record<string, boolean> }

test('nobody’s draft goes live unseen: publishing says which revision was looked at', async () => {
  const { id } = await made(needs('a'))
  const seen = await revOf(id)
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder: line(needs('theirs')) })
  expect(await forms('admin', 'publish', id, { rev: seen })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'stale', data: { current: { rev: await revOf(id) } } }] },
  })
  const published = await forms('admin', 'publish', id, { rev: await revOf(id) })
  expect(published).toMatchObject({ status: 200, body: { version: 2, rev: await revOf(id) } })
})

test('requests move to the version that was looked at, or not at all', async () => {
  const { id, slug } = await made(needs('a'))
  const request = await submit('erin', slug)
  for (const step of ['b', 'c']) {
    await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder: line(needs(step)) })
    await forms('admin', 'publish', id)
  }
  const move = { from: [1], mapping: { a: 'b' }, dryRun: false }
  expect(await forms('admin', 'migrate', id, { ...move, to: 2 })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'stale', data: { current: 3 } }] },
  })
  expect(await forms('admin', 'migrate', id, { ...move, mapping: { a: 'c' }, to: 3 })).toMatchObject({
    status: 200,
    body: { moved: 1, left: 0, next: null, docs: [{ request: { id: request.id }, ok: true }] },
  })
})

test('a call moves on behind the request that it was told', async () => {
  const { id, slug } = await made(needs('a'))
  const [first, second] = [await submit('erin', slug), await submit('erin', slug)]
  await forms('admin', 'publish', id)
  const look = { from: [1], mapping: {}, dryRun: true }
  expect((await forms('admin', 'migrate', id, look)).body.docs).toHaveLength(2)
  const { docs } = (await forms('admin', 'migrate', id, { ...look, after: first.number })).body
  expect(docs).toMatchObject([{ request: { id: second.id } }])
})

test('a step whose name looks like one of ours keeps it when another step is renamed', async () => {
  const { id, slug } = await made(needs('a'), needs('moving:b'))
  const request = await submit('erin', slug)
  await decide('john', request.id)
  await api('admin', 'PATCH', `/api/itsm-forms/${id}`, {
    workflowBuilder: line(needs('z'), needs('moving:b')),
  })
  await forms('admin', 'publish', id)
  const moved = await forms('admin', 'migrate', id, { from: [1], to: 2, mapping: { a: 'z' }, dryRun: false })
  expect(moved.body).toMatchObject({ moved: 1 })
  const named = await rows<{ node_id: string }>(
    `select s.node_id from workflow_steps s join workflow_runs w on w.id = s.run_id where w.subject_id = $1 order by 1`,
    [request.id],
  )
  expect(named.map(({ node_id }) => node_id)).toEqual(['moving:b', 'z'])
})

test('who waits for the lock leaves no event; who takes it over leaves one', async () => {
  const { id } = await made(needs('a'))
  const events = () =>
    rows(
      `select action from audit_events where entity_type = 'itsm-forms' and entity_id = $1 and action like '%edit%'`,
      [id],
    )
  expect((await forms('admin', 'edit-lock', id, { tab: 'tab-of-admin' })).status).toBe(200)
  for (let beat = 0; beat < 3; beat += 1)
    expect((await forms('ida', 'edit-lock', id, { tab: 'tab-of-ida' })).body.errors).toMatchObject([
      { code: 'locked' },
    ])
  expect(await events()).toEqual([])
  expect((await forms('ida', 'edit-lock', id, { tab: 'tab-of-ida', takeOver: true })).status).toBe(200)
  expect((await forms('admin', 'edit-lock', id, { tab: 'tab-of-admin' })).body.errors).toMatchObject([
    { code: 'taken_over' },
  ])
  expect(await events()).toEqual([{ action: 'itsm-forms.edit-taken-over' }])
  expect((await forms('erin', 'edit-lock', id, { tab: 'tab-of-erin' })).status).toBe(404)
})

test('a simulation is for those who could ask, like the request it stands for', async () => {
  const { id } = await made(needs('a'))
  const [erin, gone] = [await idOf('employees', 'erin'), await person({ status: 'left' })]
  const outside = await forms('admin', 'simulate', id, { requester: erin, requestedFor: gone.id })
  expect(outside).toMatchObject({ status: 400, body: { errors: [{ field: 'requestedFor' }] } })
})

test('whoever searches the console for a mark of the search language finds that mark', async () => {
  for (const mark of ['\\', '%', '_']) {
    const { status, body } = await api(
      'ida',
      'GET',
      `/api/workflow-runs/stuck?why=all&q=${encodeURIComponent(mark)}`,
    )
    expect([mark, status, body.totalDocs]).toEqual([mark, 200, 0])
  }
})

test('a button that is shown works: a place that was handed on opens nothing, whatever right is held', async () => {
  const approver = await person({ roles: ['itsm-access-approver'] })
  const { slug } = await made(needs('a', { minApprovals: 2 }))
  const request = await submit('erin', slug)
  expect((await mine(approver.who, request.id)).abilities).toMatchObject({ decide: true, reassign: true })
  const handed = await api(approver.who, 'POST', `/api/itsm-requests/${request.id}/reassign`, {
    step: 'a',
    to: (await person()).id,
  })
  expect(handed).toMatchObject({
    status: 200,
    body: { doc: { abilities: { decide: false, reassign: false } } },
  })
  expect((await mine(approver.who, request.id)).abilities).toMatchObject({ decide: false, reassign: false })
  expect((await decide(approver.who, request.id)).status).toBe(403)
})

test('a button that is shown works: where a step names its people, the right to approve is not enough', async () => {
  const { slug } = await made(needs('a', { approverRoles: ['itsm-legal-approver'], allowDelegate: false }))
  const request = await submit('erin', slug)
  expect((await mine('john', request.id)).abilities).toMatchObject({ decide: false, reassign: false })
  expect((await decide('john', request.id)).status).toBe(403)
  expect((await mine('lena', request.id)).abilities).toMatchObject({ decide: true, reassign: false })
  const passed = { step: 'a', to: await idOf('employees', 'mona') }
  expect((await api('lena', 'POST', `/api/itsm-requests/${request.id}/reassign`, passed)).status).toBe(403)
})

test('a workflow that is deeper, larger or odder than any other is refused by name and nothing is stored', async () => {
  const { id } = await made(needs('a'))
  const before = await revOf(id)
  const deep = JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`)
  const single = templates.single.build({ approvers: [['itsm-access-approver']], fulfillers: [] })
  for (const workflow of [
    { nodes: deep, edges: [] },
    { nodes: [{ id: 'a', type: 'approval', data: { label: deep } }], edges: [] },
    { nodes: Array.from({ length: 10_000 }, (_, n) => ({ id: `n${n}`, type: 'approval' })), edges: [] },
    line(needs('a', { label: 'x'.repeat(201) })),
    line(needs('a', { label: 'a\0b' })),
    line(needs('a', { label: 'a\ud800' })),
    line(needs('__proto__')),
    {
      ...single,
      edges: JSON.parse(
        '[{"id":"e","source":"submitted","target":"a","condition":{"rules":[{"__proto__":{}}]}}]',
      ),
    },
  ]) {
    const answer = await api('admin', 'PATCH', `/api/itsm-forms/${id}`, { workflowBuilder: workflow })
    expect([answer.status, answer.body.errors?.length]).toEqual([400, expect.any(Number)])
    expect(answer.body.errors.length).toBeLessThan(20)
  }
  expect(await revOf(id)).toBe(before)
})

test('what a delegation is for is kept once, however often it is said', async () => {
  const [from, to] = await Promise.all([idOf('employees', 'mona'), idOf('employees', 'hana')])
  const [startsAt, endsAt] = [0, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString())
  const scope = Array.from({ length: 2_000 }, () => 'itsm-access')
  const given = await api('mona', 'POST', '/api/delegations', { from, to, startsAt, endsAt, scope })
  expect(given).toMatchObject({ status: 201, body: { doc: { scope: ['itsm-access'] } } })
})

test('a body that is nested without end is refused like any other that makes no sense', async () => {
  const { id } = await made(needs('a'))
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const answer = await handle(
    new Request(`http://steward.test/api/itsm-forms/${id}`, {
      method: 'PATCH',
      headers: {
        host: 'steward.test',
        'content-type': 'application/json',
        authorization: `JWT ${await tokenOf('admin')}`,
      },
      body: `{"workflowBuilder":{"nodes":${nested},"edges":[]}}`,
    }),
  )
  expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ code: 'invalid' }] }])
})
