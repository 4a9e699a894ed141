import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

test('a request is submitted, approved and fulfilled, and every step leaves one event', async () => {
  const made = await submit('erin')
  expect(made.number).toMatch(/^REQ-\d{6}$/)
  expect(made).toMatchObject({
    status: 'pending_approval',
    priority: 'medium',
    requester: await idOf('employees', 'erin'),
  })
  expect(made.currentSteps.map(({ nodeId, type, minApprovals }) => ({ nodeId, type, minApprovals }))).toEqual(
    [{ nodeId: 'approval', type: 'approval', minApprovals: 1 }],
  )
  expect(made.currentSteps[0]!.candidates.map(({ name }) => name).sort()).toEqual([
    'John Miller',
    'Sarah Khan',
  ])
  expect(made.abilities).toEqual({
    decide: false,
    fulfill: false,
    resubmit: false,
    cancel: true,
    reassign: false,
    comment: true,
  })

  const approved = await decide('john', made.id, 'approved', { comments: 'Fine' })
  expect(approved.status).toBe(200)
  expect(approved.body.doc.status).toBe('pending_fulfillment')
  expect(approved.body.doc.approvals).toMatchObject([
    {
      nodeId: 'approval',
      action: 'approved',
      comments: 'Fine',
      void: false,
      approver: { name: 'John Miller' },
    },
  ])

  const done = await api('frank', 'POST', `/api/itsm-requests/${made.id}/fulfill`, {
    comments: 'At reception',
  })
  expect(done.status).toBe(200)
  expect(done.body.doc).toMatchObject({ status: 'fulfilled', currentSteps: [], slaBreached: false })
  expect(done.body.doc.completedAt).toBeTruthy()
  expect(done.body.doc.fulfillments).toMatchObject([
    { nodeId: 'fulfillment', fulfiller: { name: 'Frank Osei' }, comments: 'At reception' },
  ])

  const events = await eventsOf(made.id)
  expect(events.map(({ action, actor_name: name }) => [action, name])).toEqual([
    ['itsm-requests.submit', 'Erin Blake'],
    ['itsm-requests.decide', 'John Miller'],
    ['itsm-requests.fulfill', 'Frank Osei'],
  ])
  expect(events[1]!.changes).toMatchObject({
    status: { from: 'pending_approval', to: 'pending_fulfillment' },
  })
  expect(events.every(({ via }) => via === 'rest')).toBe(true)
})

test('parallel approval enters both branches and fulfils only after both', async () => {
  const made = await submit('erin', 'contract-review-form')
  expect(made.currentSteps.map(({ nodeId }) => nodeId).sort()).toEqual(['approval-a', 'approval-b'])
  expect(
    made.currentSteps
      .map(({ candidates }) => candidates.map(({ name }) => name))
      .flat()
      .sort(),
  ).toEqual(['Hana Novak', 'Lena Fischer'])

  const first = await decide('lena', made.id)
  expect(first.body.doc.status).toBe('pending_approval')
  expect(first.body.doc.currentSteps.map(({ nodeId }) => nodeId)).toEqual(['approval-b'])
  expect((await api('frank', 'POST', `/api/itsm-requests/${made.id}/fulfill`, {})).status).toBe(409)

  const second = await decide('hana', made.id)
  expect(second.body.doc.status).toBe('pending_fulfillment')
  expect(second.body.doc.currentSteps.map(({ nodeId }) => nodeId)).toEqual(['fulfillment'])
})

test('a rejection in one branch ends the request and withdraws the other', async () => {
  const made = await submit('erin', 'contract-review-form')
  const { body } = await decide('lena', made.id, 'rejected', { comments: 'No' })
  expect(body.doc).toMatchObject({ status: 'rejected', currentSteps: [] })
  const steps = await rows<{ node_id: string; status: string }>(
    `select node_id, s.status from workflow_steps s join workflow_runs r on r.id = s.run_id where r.subject_id = $1 order by 1`,
    [made.id],
  )
  expect(steps).toEqual([
    { node_id: 'approval-a', status: 'rejected' },
    { node_id: 'approval-b', status: 'withdrawn' },
  ])
  const late = await decide('hana', made.id)
  expect(late.status).toBe(409)
})

test('a two-step approval asks the line manager first, and then the role', async () => {
  const made = await submit('erin', 'visitor-pass-form')
  expect(made.currentSteps).toMatchObject([{ nodeId: 'approval-1', candidates: [{ name: 'Mona Berg' }] }])
  const early = await decide('john', made.id)
  expect(early.status).toBe(403)
  const first = await decide('mona', made.id)
  expect(first.body.doc.currentSteps).toMatchObject([
    { nodeId: 'approval-2', candidates: [{ name: 'John Miller' }] },
  ])
  const second = await decide('john', made.id)
  expect(second.body.doc.status).toBe('pending_fulfillment')
})

test('who asks for somebody else lets that person’s manager decide, and both see it', async () => {
  const made = await submit('frank', 'visitor-pass-form', { requestedFor: await idOf('employees', 'erin') })
  expect(made.currentSteps[0]!.candidates.map(({ name }) => name)).toEqual(['Mona Berg'])
  expect((await api('erin', 'GET', `/api/itsm-requests/${made.id}`)).status).toBe(200)
  expect((await api('frank', 'GET', `/api/itsm-requests/${made.id}`)).status).toBe(200)
  expect((await eventsOf(made.id))[0]!.on_behalf_of).toBe(await idOf('employees', 'erin'))
})

test('a returned request waits for the requester, whose clock stands, and starts over when it is amended', async () => {
  const made = await submit('erin', 'visitor-pass-form')
  await decide('mona', made.id)
  const back = await decide('john', made.id, 'returned', { comments: 'Which building?' })
  expect(back.body.doc).toMatchObject({ status: 'returned', currentSteps: [] })
  expect(back.body.doc.slaPausedAt).toBeTruthy()
  expect(back.body.doc.approvals.map(({ action, void: voided }) => [action, voided])).toEqual([
    ['approved', true],
    ['returned', true],
  ])

  expect((await decide('john', made.id)).status).toBe(409)
  const stranger = await api('john', 'POST', `/api/itsm-requests/${made.id}/resubmit`, {
    data: { reason: 'Mine now' },
  })
  expect(stranger.status).toBe(403)
  const bad = await api('erin', 'POST', `/api/itsm-requests/${made.id}/resubmit`, { data: { visitor: 7 } })
  expect(bad.status).toBe(400)

  const again = await api('erin', 'POST', `/api/itsm-requests/${made.id}/resubmit`, {
    data: { reason: 'Building 4' },
  })
  expect(again.status).toBe(200)
  expect(again.body.doc).toMatchObject({
    status: 'pending_approval',
    data: { reason: 'Building 4' },
    slaPausedAt: null,
  })
  expect(again.body.doc.currentSteps).toMatchObject([{ nodeId: 'approval-1' }])
  expect(again.body.doc.approvals.every(({ void: voided }) => voided)).toBe(true)
  expect((await decide('mona', made.id)).status).toBe(200)
  expect((await eventsOf(made.id)).map(({ action }) => action)).toContain('itsm-requests.resubmit')
})

test('the requester cancels until it ends, a manager with a reason, others not at all', async () => {
  const mine = await submit('erin')
  expect((await api('frank', 'POST', `/api/itsm-requests/${mine.id}/cancel`, {})).status).toBe(403)
  const noReason = await api('john', 'POST', `/api/itsm-requests/${mine.id}/cancel`, {})
  expect(noReason).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } })
  const cancelled = await api('john', 'POST', `/api/itsm-requests/${mine.id}/cancel`, { reason: 'Duplicate' })
  expect(cancelled.body.doc).toMatchObject({ status: 'cancelled', currentSteps: [] })
  expect((await api('erin', 'POST', `/api/itsm-requests/${mine.id}/cancel`, {})).status).toBe(409)
  expect((await decide('john', mine.id)).status).toBe(409)

  const other = await submit('erin')
  expect((await api('erin', 'POST', `/api/itsm-requests/${other.id}/cancel`, {})).body.doc.status).toBe(
    'cancelled',
  )
})

test('a candidate hands on their place and is then out of it', async () => {
  const made = await submit('erin')
  const to = await idOf('employees', 'hana')
  const done = await api('sarah', 'POST', `/api/itsm-requests/${made.id}/reassign`, { step: 'approval', to })
  expect(done.status).toBe(200)
  expect(done.body.doc.currentSteps[0]!.candidates.map(({ name }) => name).sort()).toEqual([
    'Hana Novak',
    'John Miller',
  ])
  expect((await decide('hana', made.id)).status).toBe(200)
  const event = (await eventsOf(made.id)).find(({ action }) => action === 'itsm-requests.reassign')
  expect(event?.actor_name).toBe('Sarah Khan')
})

test('nobody hands a step to the requester, to a stranger’s account, or without the right to', async () => {
  const made = await submit('erin')
  const path = `/api/itsm-requests/${made.id}/reassign`
  const toRequester = await api('john', 'POST', path, {
    step: 'approval',
    to: await idOf('employees', 'erin'),
  })
  expect(toRequester).toMatchObject({ status: 403, body: { errors: [{ code: 'separation_of_duties' }] } })
  expect((await api('john', 'POST', path, { step: 'approval', to: made.id })).status).toBe(400)
  expect(
    (await api('erin', 'POST', path, { step: 'approval', to: await idOf('employees', 'hana') })).status,
  ).toBe(403)
  expect(
    (await api('john', 'POST', path, { step: 'nowhere', to: await idOf('employees', 'hana') })).status,
  ).toBe(400)
})
