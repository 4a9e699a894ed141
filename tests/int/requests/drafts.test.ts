import { expect, test } from 'vitest'
import { sweep } from '@/jobs/shared/sweep'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'

const CARD = '/api/itsm-drafts/access-card-form'
const draft = (reason: string, rest: object = {}) => ({
  version: 1,
  rev: 0,
  body: { answers: { reason }, labels: {}, priority: 'medium', requestedFor: null, idempotencyKey: 'key-1' },
  ...rest,
})
type Kept = { rev: number; body: { answers: { reason: string } } }
const kept = async (who: string, path = CARD): Promise<Kept | null> =>
  (await api(who, 'GET', path)).body.doc as unknown as Kept | null

test('what somebody types on one device is there on another, listed, and nobody else’s', async () => {
  const { who } = await person()
  expect(await kept(who)).toBeNull()
  const saved = await api(who, 'POST', CARD, draft('A lost badge'))
  expect(saved.status).toBe(200)
  expect(await kept(who)).toMatchObject({
    rev: saved.body.doc.rev,
    body: { answers: { reason: 'A lost badge' } },
  })
  const { body } = await api(who, 'GET', '/api/itsm-drafts')
  expect(body.docs).toMatchObject([
    { form: { slug: 'access-card-form', title: 'Access card' }, request: null },
  ])
  for (const other of ['erin', 'admin']) {
    expect(await kept(other)).toBeNull()
    expect((await api(other, 'GET', '/api/itsm-drafts')).body.docs).toEqual([])
  }
})

test('two tabs never replace each other’s words: the second hears of the first and may then replace it', async () => {
  const { who } = await person()
  const first = await api(who, 'POST', CARD, draft('Mine'))
  const second = await api(who, 'POST', CARD, draft('Yours'))
  expect(second.status).toBe(409)
  expect(second.body.errors[0]).toMatchObject({
    code: 'stale',
    data: { current: { rev: first.body.doc.rev, body: { answers: { reason: 'Mine' } } } },
  })
  expect((await kept(who))?.body.answers.reason).toBe('Mine')
  const chosen = await api(who, 'POST', CARD, draft('Yours', { rev: first.body.doc.rev }))
  expect(chosen.status).toBe(200)
  expect(chosen.body.doc.rev).not.toBe(first.body.doc.rev)
})

test('two saves at once on the same state: one is kept, one hears of it', async () => {
  const { who } = await person()
  const { body } = await api(who, 'POST', CARD, draft('Before'))
  const at = { rev: body.doc.rev }
  const answers = await Promise.all(
    ['a', 'b', 'c'].map((reason) => api(who, 'POST', CARD, draft(reason, at))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('submitting the form discards its draft, whatever device it was typed on', async () => {
  const { who } = await person()
  await api(who, 'POST', CARD, draft('To be sent'))
  await submit(who, 'visitor-pass-form', { data: { visitor: 'Ann', day: '2030-01-01' } })
  expect(await kept(who)).not.toBeNull()
  await submit(who)
  expect(await kept(who)).toBeNull()
})

test('a draft is discarded by hand, and that there is none is no error', async () => {
  const { who } = await person()
  await api(who, 'POST', CARD, draft('Never mind'))
  expect((await api(who, 'DELETE', CARD)).status).toBe(200)
  expect(await kept(who)).toBeNull()
  expect((await api(who, 'DELETE', CARD)).status).toBe(200)
})

test('an amendment has a draft of its own, for its requester and while it is sent back', async () => {
  const { who } = await person()
  const made = await submit(who)
  const place = `${CARD}?request=${made.id}`
  expect((await api(who, 'POST', place, draft('x'))).status).toBe(404)
  expect((await decide('john', made.id, 'returned', { comments: 'Which door?' })).status).toBe(200)
  expect((await api(who, 'POST', place, draft('The north door'))).status).toBe(200)
  expect(await kept(who)).toBeNull()
  expect((await kept(who, place))?.body.answers.reason).toBe('The north door')
  expect((await api(who, 'GET', '/api/itsm-drafts')).body.docs).toMatchObject([
    { request: { number: made.number } },
  ])
  for (const other of ['john', 'admin', 'erin']) expect((await api(other, 'GET', place)).status).toBe(404)
  await api(who, 'POST', `/api/itsm-requests/${made.id}/resubmit`, { data: { reason: 'The north door' } })
  expect((await api(who, 'GET', '/api/itsm-drafts')).body.docs).toEqual([])
})

test('a form that one may not submit keeps no draft, and one that was taken away is no longer listed', async () => {
  const { who } = await person()
  const closed = await form({ audience: { departments: [await idOf('departments', 'legal')] } } as never)
  expect((await api(who, 'POST', `/api/itsm-drafts/${closed.slug}`, draft('x'))).status).toBe(404)
  const made = await form()
  expect((await api(who, 'POST', `/api/itsm-drafts/${made.slug}`, draft('x'))).status).toBe(200)
  await api('admin', 'PATCH', `/api/itsm-forms/${made.id}`, { enabled: false })
  expect((await api(who, 'GET', '/api/itsm-drafts')).body.docs).toEqual([])
})

test.each([
  ['no body', {}, 400],
  ['an unknown key', draft('x', { owner: 'me' }), 400],
  ['a list for answers', { ...draft('x'), body: { ...draft('x').body, answers: [] } }, 400],
  ['ten megabytes', draft('x'.repeat(10_000_000)), 413],
  ['half a megabyte', draft('x'.repeat(500_000)), 400],
  ['a character that cannot be stored', draft('a\u0000b'), 200],
  ['right to left and emoji', draft('مرحبا 🦜'), 200],
])('a draft with %s', async (_name, data, status) => {
  const { who } = await person()
  expect((await api(who, 'POST', CARD, data)).status).toBe(status)
})

test('drafts of more than thirty days are swept', async () => {
  const { who, id } = await person()
  await api(who, 'POST', CARD, draft('Old'))
  await rows(`update itsm_drafts set saved_at = now() - interval '31 days' where owner_id = $1`, [id])
  expect((await api(who, 'GET', '/api/itsm-drafts')).body.docs).toEqual([])
  await sweep.run(await systemRequest(await testPayload(), 'tests'), {})
  expect(await kept(who)).toBeNull()
})
