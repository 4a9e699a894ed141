import { expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { templates } from '@/src/domain/workflow/templates'
import type { StuckRow } from '@/src/operations/workflow/stuckRuns'

const { id: formId, slug } = await form({
  workflow: {
    nodes: [
      {
        id: 'a',
        type: 'approval',
        data: {
          label: 'Board',
          approverRoles: ['itsm-legal-approver'],
          minApprovals: 2,
          dueIn: { duration: 1, unit: 'hours' },
        },
      },
      { id: 'd', type: 'fulfillment', data: { fulfillerRoles: ['itsm-access-fulfiller'] } },
    ],
    edges: [
      { id: 'e1', source: 'submitted', target: 'a' },
      { id: 'e2', source: 'a', target: 'd' },
    ],
  },
})
const ask = async (who: string, wanted = slug) =>
  (await api(who, 'POST', '/api/itsm-requests/submit', { form: wanted, data: {} })).body.doc
const stuck = async (who: string, search = '') => {
  const { status, body } = await api(who, 'GET', `/api/workflow-runs/stuck${search}`)
  expect(status).toBe(200)
  return body as never as { docs: StuckRow[]; totalDocs: number; counts: Record<string, number> }
}
const rowOf = async (id: string, search = '?why=all&limit=200') =>
  (await stuck('ida', search)).docs.find(({ subject }) => subject.id === id)
const command = (who: string, run: string, verb: string, body: object) =>
  api(who, 'POST', `/api/workflow-runs/${run}/${verb}`, body)
const read = async (id: string) => (await api('admin', 'GET', `/api/itsm-requests/${id}`)).body

test('a run that needs a hand is listed with on whom, why and since when, to its administrators alone', async () => {
  const request = await ask('erin')
  const row = await rowOf(request.id, '')
  expect(row).toMatchObject({
    subject: { kind: 'request', label: request.number, link: `/requests/${request.id}` },
    group: { id: formId },
    requester: { name: 'Erin Blake' },
    step: { nodeId: 'a', label: 'Board', approvals: 0 },
    why: expect.arrayContaining(['fallback']),
    detail: expect.stringContaining('were added'),
    version: { number: 1, current: 1 },
  })
  expect(row!.on.length).toBeGreaterThan(1)
  expect(Date.parse(row!.since)).toBeGreaterThan(0)
  await rows(
    `update workflow_steps set due_at = now() - interval '1 minute', understaffed = true where id = '${row!.step.id}'`,
  )
  expect((await rowOf(request.id, '?why=overdue'))?.why).toEqual(
    expect.arrayContaining(['understaffed', 'overdue', 'fallback']),
  )
  await rows(`update workflow_step_candidates set open = false where step_id = '${row!.step.id}'`)
  expect((await rowOf(request.id, '?why=no_candidates'))?.on).toEqual([])
  for (const who of ['erin', 'john', 'frank', 'sarah'])
    expect((await api(who, 'GET', '/api/workflow-runs/stuck')).status).toBe(403)
})

test('what waits as it should is listed only when all is asked for', async () => {
  const fine = await ask('erin', (await form()).slug)
  expect(await rowOf(fine.id, '')).toBeUndefined()
  expect(await rowOf(fine.id)).toMatchObject({ why: ['waiting'] })
  expect((await stuck('ida', `?why=all&q=${fine.number}`)).totalDocs).toBe(1)
})

test('every hand on a run needs a reason, admin on the form, and leaves an event', async () => {
  const request = await ask('erin')
  const { run, step } = (await rowOf(request.id))!
  for (const verb of ['reassign', 'force', 'skip', 'cancel']) {
    expect([
      verb,
      (await command('ida', run, verb, { step: 'a', to: step.id, action: 'approved' })).status,
    ]).toEqual([verb, 400])
    const refused = await command('john', run, verb, { step: 'a', reason: 'Because' })
    expect([verb, refused.status, refused.body.errors]).toMatchObject([
      verb,
      403,
      [{ code: 'forbidden', data: { permission: expect.stringMatching(/[.]admin$/) } }],
    ])
    expect((await command('tech', run, verb, { step: 'a', reason: 'Because' })).status).toBe(404)
  }
  const forced = await command('ida', run, 'force', {
    step: 'a',
    action: 'approved',
    reason: 'The board is away',
  })
  expect(forced).toMatchObject({ status: 200, body: { doc: { status: 'pending_fulfillment' } } })
  const doc = await read(request.id)
  expect(doc).toMatchObject({ status: 'pending_fulfillment', approvals: [] })
  expect((await eventsOf(request.id)).at(-1)).toMatchObject({
    action: 'itsm-requests.force',
    reason: 'The board is away',
    changes: { step: { to: { nodeId: 'a', action: 'approved' } } },
  })
  expect(
    (await command('ida', run, 'force', { step: 'a', action: 'approved', reason: 'Again' })).status,
  ).toBe(409)
  expect(
    (await command('ida', run, 'force', { step: 'd', action: 'approved', reason: 'Wrong' })).status,
  ).toBe(400)
  expect((await command('ida', run, 'skip', { step: 'd', reason: 'Nothing to do' })).body.doc).toMatchObject({
    status: 'approved',
  })
})

test('nobody helps their own request along; another administrator does', async () => {
  const request = await ask('ida')
  const { run } = (await rowOf(request.id))!
  const to = await idOf('employees', 'mona')
  for (const [verb, body] of [
    ['force', { step: 'a', action: 'approved' }],
    ['skip', { step: 'a' }],
    ['reassign', { step: 'a', to }],
  ] as const) {
    expect((await command('ida', run, verb, { ...body, reason: 'Mine' })).body.errors).toMatchObject([
      { code: 'separation_of_duties' },
    ])
  }
  expect(
    (await command('admin', run, 'force', { step: 'a', action: 'rejected', reason: 'Not needed' })).body.doc,
  ).toMatchObject({
    status: 'rejected',
  })
})

test('a reassignment asks somebody else, beside or in the place of one who is asked', async () => {
  const request = await ask('erin')
  const { run, on } = (await rowOf(request.id))!
  const to = await idOf('employees', 'mona')
  const from = on.find(({ name }) => name !== 'Ida')!.id
  const body = { step: 'a', to, reason: 'On leave' }
  expect((await command('ida', run, 'reassign', { ...body, from: to })).status).toBe(400)
  expect((await command('ida', run, 'reassign', { ...body, to: request.requester as never })).status).toBe(
    403,
  )
  expect((await command('ida', run, 'reassign', { ...body, from })).status).toBe(200)
  const after = (await rowOf(request.id))!.on.map(({ id }) => id)
  expect(after).toContain(to)
  expect(
    (await api('mona', 'POST', `/api/itsm-requests/${request.id}/decide`, { action: 'approved' })).status,
  ).toBe(200)
})

test('who may delegate on the form adds somebody, who then decides as well', async () => {
  const request = await ask(
    'erin',
    (
      await form({
        workflow: templates.single.build({
          approvers: [['itsm-access-approver']],
          fulfillers: ['itsm-access-fulfiller'],
        }),
      })
    ).slug,
  )
  const who = await idOf('employees', 'hana')
  const add = (by: string) =>
    api(by, 'POST', `/api/itsm-requests/${request.id}/add-approver`, { step: 'approval', who })
  expect((await add('erin')).status).toBe(403)
  expect((await add('ida')).body.doc).toMatchObject({
    currentSteps: [{ candidates: expect.arrayContaining([{ id: who, name: expect.any(String) }]) }],
  })
  expect(
    (await api('hana', 'POST', `/api/itsm-requests/${request.id}/decide`, { action: 'approved' })).status,
  ).toBe(200)
})
