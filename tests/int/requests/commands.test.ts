import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { templates } from '@/src/domain/workflow/templates'

const NO_SUCH = '00000000-0000-4000-8000-000000000000'

test('checks come in order: who you are, whether you may see it, what you sent, whether it is open, whether you may', async () => {
  const made = await submit('erin')
  const path = `/api/itsm-requests/${made.id}/decide`
  expect(await api(null, 'POST', path, { action: 'nonsense' })).toMatchObject({
    status: 401,
    body: { errors: [{ code: 'unauthenticated' }] },
  })
  expect(await api('lena', 'POST', path, { action: 'nonsense' })).toMatchObject({
    status: 404,
    body: { errors: [{ code: 'not_found' }] },
  })
  expect(await api('frank', 'POST', path, { action: 'nonsense' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'invalid', field: 'action' }] },
  })
  expect(await api('erin', 'POST', path, { action: 'nonsense' })).toMatchObject({ status: 400 })
  expect(await api('frank', 'POST', path, { action: 'approved' })).toMatchObject({
    status: 403,
    body: {
      errors: [
        {
          code: 'forbidden',
          data: { permission: 'access-card-form.approve', grantors: [{ name: 'Ada Admin' }] },
        },
      ],
    },
  })
  await decide('john', made.id)
  // Who was asked hears that it is over; who never was hears that they may not.
  expect(await decide('sarah', made.id)).toMatchObject({
    status: 409,
    body: { errors: [{ data: { by: { name: 'John Miller' } } }] },
  })
  expect((await api('frank', 'POST', path, { action: 'approved' })).status).toBe(403)
  expect(await api('erin', 'POST', path, { action: 'approved' })).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'separation_of_duties' }] },
  })
  expect(
    (await api('john', 'POST', `/api/itsm-requests/${NO_SUCH}/decide`, { action: 'approved' })).status,
  ).toBe(404)
  expect(
    (await api('john', 'POST', '/api/itsm-requests/not-an-id/decide', { action: 'approved' })).status,
  ).toBe(404)
})

test('a request is not there for those who may not see it: read, list, timeline, clock and every command', async () => {
  const made = await submit('erin')
  expect((await api('lena', 'GET', `/api/itsm-requests/${made.id}`)).status).toBe(404)
  for (const reading of ['timeline', 'sla'])
    expect((await api('lena', 'GET', `/api/itsm-requests/${made.id}/${reading}`)).status).toBe(404)
  for (const verb of ['decide', 'fulfill', 'resubmit', 'cancel', 'reassign', 'priority', 'comments']) {
    expect([verb, (await api('lena', 'POST', `/api/itsm-requests/${made.id}/${verb}`, {})).status]).toEqual([
      verb,
      404,
    ])
  }
  const list = await api('lena', 'GET', '/api/itsm-requests?limit=500')
  expect(list.body.docs.map(({ id }) => id)).not.toContain(made.id)
})

test('who may act on several open steps must name one, by node or by id', async () => {
  const both = templates.parallel.build({
    approvers: [['itsm-access-approver'], ['itsm-access-approver']],
    fulfillers: ['itsm-access-fulfiller'],
  })
  const { slug } = await form({ workflow: both })
  const made = await submit('erin', slug, { data: { reason: undefined } })
  const vague = await decide('john', made.id)
  expect(vague).toMatchObject({ status: 400, body: { errors: [{ code: 'ambiguous_step', field: 'step' }] } })
  const first = await decide('john', made.id, 'approved', { step: 'approval-b' })
  expect(first.status).toBe(200)
  const second = await decide('john', made.id, 'approved', { step: first.body.doc.currentSteps[0]!.id })
  expect(second.body.doc.status).toBe('pending_fulfillment')
  expect((await decide('john', made.id, 'approved', { step: 'nowhere' })).status).toBe(400)
})

test('a bulk decision is one transaction each, and says for each what became of it', async () => {
  const [first, own, decided] = [await submit('erin'), await submit('john'), await submit('erin')]
  await decide('sarah', decided.id)
  const { status, body } = await api('john', 'POST', '/api/itsm-requests/bulk-decide', {
    ids: [first.id, own.id, decided.id, NO_SUCH],
    action: 'approved',
  })
  expect(status).toBe(200)
  expect(body.results).toMatchObject([
    { id: first.id, ok: true, status: 200 },
    { id: own.id, ok: false, status: 403, error: { code: 'separation_of_duties' } },
    { id: decided.id, ok: false, status: 409 },
    { id: NO_SUCH, ok: false, status: 404 },
  ])
  expect((await api('erin', 'GET', `/api/itsm-requests/${first.id}`)).body.status).toBe('pending_fulfillment')
  const many = {
    ids: Array.from(
      { length: 101 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    ),
    action: 'approved',
  }
  expect((await api('john', 'POST', '/api/itsm-requests/bulk-decide', many)).status).toBe(400)
  expect((await api(null, 'POST', '/api/itsm-requests/bulk-decide', many)).status).toBe(401)
})

test('priority is for those who update the form; it moves no clock', async () => {
  const made = await submit('erin')
  const path = `/api/itsm-requests/${made.id}/priority`
  expect((await api('erin', 'POST', path, { priority: 'urgent' })).status).toBe(403)
  expect((await api('sarah', 'POST', path, { priority: 'urgent' })).status).toBe(403)
  const changed = await api('john', 'POST', path, { priority: 'urgent' })
  expect(changed.body.doc).toMatchObject({ priority: 'urgent', slaDueAt: made.slaDueAt })
  expect((await api('john', 'POST', path, { priority: 'now' })).status).toBe(400)
})

test('whoever sees a request comments on it; the requester makes no internal comment', async () => {
  const made = await submit('erin')
  const path = `/api/itsm-requests/${made.id}/comments`
  expect((await api('erin', 'POST', path, { body: 'Please hurry' })).body.doc).toMatchObject({
    body: 'Please hurry',
    internal: false,
  })
  expect((await api('john', 'POST', path, { body: 'Check first', internal: true })).status).toBe(200)
  expect((await api('erin', 'POST', path, { body: 'psst', internal: true })).status).toBe(403)
  expect((await api('lena', 'POST', path, { body: 'hello' })).status).toBe(404)
  expect((await api('erin', 'POST', path, { body: '  ' })).status).toBe(400)
})

test('one fulfils what one may deliver, and only when it is due', async () => {
  const made = await submit('erin')
  const path = `/api/itsm-requests/${made.id}/fulfill`
  expect((await api('frank', 'POST', path, {})).status).toBe(409)
  await decide('john', made.id)
  expect((await api('john', 'POST', path, {})).status).toBe(403)
  expect((await api('sarah', 'POST', path, {})).status).toBe(403)
  expect((await api('frank', 'POST', path, {})).status).toBe(200)
  expect(await api('frank', 'POST', path, {})).toMatchObject({
    status: 409,
    body: { errors: [{ data: { by: { name: 'Frank Osei' } } }] },
  })
})

test('the requester may deliver their own request', async () => {
  const made = await submit('frank')
  await decide('john', made.id)
  expect((await api('frank', 'POST', `/api/itsm-requests/${made.id}/fulfill`, {})).status).toBe(200)
})

test('approve through admin alone lets one decide, but puts nothing in the queue', async () => {
  const made = await submit('erin')
  const queued = async (who: string) =>
    (await api(who, 'GET', '/api/itsm-requests/queue')).body.docs.map(
      ({ request }) => (request as { id: string }).id,
    )
  expect(await queued('john')).toContain(made.id)
  expect(await queued('ida')).not.toContain(made.id)
  expect(await queued('admin')).not.toContain(made.id)
  expect((await decide('ida', made.id)).status).toBe(200)
  expect(await queued('john')).not.toContain(made.id)
})

test('the queue says what waits, why, since when and until when, oldest due first', async () => {
  const later = await submit('erin', 'visitor-pass-form')
  const { body } = await api('mona', 'GET', '/api/itsm-requests/queue')
  const docs = body.docs as unknown as {
    request: { id: string; number: string }
    step: object
    why: object
    since: string
    dueAt: string | null
  }[]
  expect(body.totalDocs).toBe(docs.length)
  const item = docs.find(({ request }) => request.id === later.id)!
  expect(Object.keys(item).sort()).toEqual(['dueAt', 'request', 'since', 'step', 'why'])
  expect(item.request.number).toBe(later.number)
  expect(item.step).toMatchObject({ nodeId: 'approval-1', type: 'approval' })
  expect(item.since).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
})

test('the timeline tells what happened, and what comes after the open step on whom', async () => {
  const made = await submit('erin', 'visitor-pass-form')
  const read = async () => (await api('erin', 'GET', `/api/itsm-requests/${made.id}/timeline`)).body
  const before = (await read()).next as { nodeId: string; who: string }[]
  expect(before.map(({ nodeId }) => nodeId)).toEqual(['approval-2', 'fulfillment'])
  expect(before.map(({ who }) => who)).toEqual(['John Miller', 'Frank Osei'])

  await decide('mona', made.id, 'approved', { comments: 'Go on' })
  const after = await read()
  expect(after.events).toMatchObject([
    { kind: 'submitted', actor: { name: 'Erin Blake' } },
    { kind: 'approved', nodeId: 'approval-1', actor: { name: 'Mona Berg' }, comments: 'Go on' },
  ])
  expect((after.next as { nodeId: string }[]).map(({ nodeId }) => nodeId)).toEqual(['fulfillment'])
  await decide('john', made.id, 'rejected')
  expect((await read()).next).toEqual([])
})

test('the clock explains itself', async () => {
  const made = await submit('erin')
  const { status, body } = await api('erin', 'GET', `/api/itsm-requests/${made.id}/sla`)
  expect(status).toBe(200)
  expect(Object.keys(body).sort()).toEqual([
    'breached',
    'calendar',
    'dueAt',
    'paused',
    'remainingMinutes',
    'segments',
    'startedAt',
  ])
  expect(body).toMatchObject({ breached: false, paused: false, dueAt: made.slaDueAt })
  expect(Number(body.remainingMinutes)).toBeGreaterThan(0)
})
