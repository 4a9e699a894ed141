import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { people } from '@/tests/factories/people'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { tokenOf } from '@/tests/harness/tokenOf'
import { templates } from '@/src/domain/workflow/templates'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

const crowd = await people(10, { roles: ['itsm-access-approver'] })
for (const { who } of crowd) await tokenOf(who)

test('of twenty approvals at once exactly one counts, and every loser reads who was first and when', async () => {
  const made = await submit('erin')
  const answers = await Promise.all([...crowd, ...crowd].map(({ who }) => decide(who, made.id)))
  const won = answers.filter(({ status }) => status === 200)
  const lost = answers.filter(({ status }) => status === 409)
  expect([won.length, lost.length]).toEqual([1, 19])

  const [decision] = await rows<{ name: string; at: Date; count: string }>(
    `select d.decider_name as name, d.at, count(*) over ()::text as count from workflow_decisions d
       join workflow_runs r on r.id = d.run_id where r.subject_id = $1`,
    [made.id],
  )
  expect(decision!.count).toBe('1')
  for (const { body } of lost) {
    expect(body.errors[0]).toMatchObject({
      data: { by: { name: decision!.name }, at: decision!.at.toISOString() },
    })
    expect(body.errors[0]!.message).toContain(decision!.name)
  }
  const opened = await rows(
    `select 1 from workflow_steps s join workflow_runs r on r.id = s.run_id where r.subject_id = $1 and s.type = 'fulfillment'`,
    [made.id],
  )
  expect(opened).toHaveLength(1)
})

test('approval and rejection at once leave one outcome', async () => {
  for (let round = 0; round < 3; round += 1) {
    const made = await submit('erin')
    const answers = await Promise.all(
      crowd.map(({ who }, index) => decide(who, made.id, index % 2 === 0 ? 'approved' : 'rejected')),
    )
    const won = answers.filter(({ status }) => status === 200)
    expect(won).toHaveLength(1)
    const read = await api('erin', 'GET', `/api/itsm-requests/${made.id}`)
    expect(read.body.status).toBe(won[0]!.body.doc.status)
  }
})

test('two branches approved at the same moment meet in one fulfillment', async () => {
  for (let round = 0; round < 3; round += 1) {
    const made = await submit('erin', 'contract-review-form')
    const answers = await Promise.all([decide('lena', made.id), decide('hana', made.id)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const read = await api('erin', 'GET', `/api/itsm-requests/${made.id}`)
    expect(read.body).toMatchObject({
      status: 'pending_fulfillment',
      currentSteps: [{ nodeId: 'fulfillment' }],
    })
  }
})

test('a quorum of three counts three people, not three votes, also at once', async () => {
  const workflow: WorkflowDefinition = templates.single.build({
    approvers: [['itsm-access-approver']],
    fulfillers: ['itsm-access-fulfiller'],
  })
  const quorum = {
    ...workflow,
    nodes: workflow.nodes.map((node) =>
      node.type === 'approval' ? { ...node, data: { ...node.data, minApprovals: 3 } } : node,
    ),
  }
  const { slug } = await form({ workflow: quorum })
  const made = await submit('erin', slug, { data: { reason: undefined } })
  const [first, second, third] = crowd
  const same = await Promise.all([1, 2, 3, 4].map(() => decide(first!.who, made.id)))
  expect(same.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  expect((await decide(second!.who, made.id)).body.doc).toMatchObject({
    status: 'pending_approval',
    currentSteps: [{ approvals: 2, minApprovals: 3 }],
  })
  expect((await decide(third!.who, made.id)).body.doc.status).toBe('pending_fulfillment')

  const parallel = await submit('erin', slug, { data: { reason: undefined } })
  const answers = await Promise.all(crowd.map(({ who }) => decide(who, parallel.id)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
  expect((await api('erin', 'GET', `/api/itsm-requests/${parallel.id}`)).body.status).toBe(
    'pending_fulfillment',
  )
})

test('a cancellation and an approval at once: one of them happened', async () => {
  const made = await submit('erin')
  const [cancelled, ...decided] = await Promise.all([
    api('erin', 'POST', `/api/itsm-requests/${made.id}/cancel`, {}),
    ...crowd.map(({ who }) => decide(who, made.id)),
  ])
  const approvals = decided.filter(({ status }) => status === 200).length
  const read = await api('erin', 'GET', `/api/itsm-requests/${made.id}`)
  // An approved request may still be cancelled afterwards; a cancelled one is never approved.
  expect(cancelled.status).toBe(200)
  expect(read.body.status).toBe('cancelled')
  expect(approvals).toBeLessThanOrEqual(1)
  expect(decided.every(({ status }) => status === 200 || status === 409)).toBe(true)
})

test('ten submits with one key make one request, and all of them hear of it', async () => {
  const body = { form: 'access-card-form', data: { reason: 'Once' }, idempotencyKey: 'double-click' }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => api('erin', 'POST', '/api/itsm-requests/submit', body)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([
    200, 200, 200, 200, 200, 200, 200, 200, 200, 201,
  ])
  expect(new Set(answers.map(({ body: answer }) => answer.doc.id)).size).toBe(1)
})

test('the same key with another body is refused, and another person has their own keys', async () => {
  const send = (who: string, reason: string) =>
    api(who, 'POST', '/api/itsm-requests/submit', {
      form: 'access-card-form',
      data: { reason },
      idempotencyKey: 'mine',
    })
  expect((await send('erin', 'one')).status).toBe(201)
  expect(await send('erin', 'two')).toMatchObject({ status: 409, body: { errors: [{ code: 'key_reused' }] } })
  expect((await send('mona', 'two')).status).toBe(201)
})

test('a submit that was refused does not use up its key', async () => {
  const send = (data: object) =>
    api('erin', 'POST', '/api/itsm-requests/submit', {
      form: 'access-card-form',
      data,
      idempotencyKey: 'after-refusal',
    })
  expect((await send({ reason: 7 })).status).toBe(400)
  expect((await send({ reason: 'Now' })).status).toBe(201)
})
