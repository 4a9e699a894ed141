import { expect, test } from 'vitest'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'

type Doc = { request: { id: string; number: string }; step: { type: string }; why: { since: string } }

const { who, id: approver } = await person({ roles: ['itsm-access-approver', 'itsm-access-fulfiller'] })
const { who: asker, id: askerId } = await person()
const laptop = await form({
  fields: [{ name: 'serial', label: 'Serial', type: 'text', required: false }] as never,
})
await runJobs()
const card = await submit('erin', 'access-card-form', { priority: 'high' })
const other = await submit(asker, 'access-card-form', { data: { reason: '100% sure_thing' } })
const made = await submit(asker, laptop.slug, { data: { reason: undefined, serial: 'SN-4711' } })

async function queue(query: string): Promise<string[]> {
  const { status, body } = await api(who, 'GET', `/api/itsm-requests/queue?${query}`)
  expect([query, status]).toEqual([query, 200])
  const ids = (body.docs as unknown as Doc[]).map(({ request }) => request.id)
  expect(body.totalDocs).toBe(ids.length)
  return ids
}

test('each filter shows what fits it and nothing else, and several narrow together', async () => {
  expect((await queue('')).sort()).toEqual([card.id, other.id, made.id].sort())
  expect(await queue(`form=${laptop.slug}`)).toEqual([made.id])
  expect((await queue(`form=${laptop.slug},access-card-form`)).length).toBe(3)
  expect((await queue('category=access')).length).toBe(3)
  expect(await queue('category=legal')).toEqual([])
  expect((await queue(`requester=${askerId}`)).sort()).toEqual([other.id, made.id].sort())
  expect(await queue('priority=high,urgent')).toEqual([card.id])
  expect((await queue('why=role')).length).toBe(3)
  expect(await queue('why=delegation,fallback,person')).toEqual([])
  expect(await queue('type=fulfillment')).toEqual([])
  expect(await queue('overdue=true')).toEqual([])
  expect(await queue('age=1')).toEqual([])
  expect(await queue(`requester=${askerId}&form=access-card-form`)).toEqual([other.id])
})

test('words are looked for in number, title, people and answers, as they are written', async () => {
  expect(await queue(`q=${card.number}`)).toEqual([card.id])
  expect(await queue('q=sn-4711')).toEqual([made.id])
  expect((await queue('q=Erin')).includes(card.id)).toBe(true)
  expect(await queue(`q=${encodeURIComponent('100% sure_')}`)).toEqual([other.id])
  expect(await queue(`q=${encodeURIComponent('%_%_%')}`)).toEqual([])
})

test('the order is as asked', async () => {
  expect(await queue('sort=oldest')).toEqual([card.id, other.id, made.id])
  expect(await queue('sort=newest')).toEqual([made.id, other.id, card.id])
  expect((await queue('sort=priority'))[0]).toBe(card.id)
  expect((await queue('sort=form')).at(-1)).toBe(made.id)
})

test('a value that is not known is 400 and says which', async () => {
  for (const [key, value] of [
    ['sort', 'best'],
    ['why', 'because'],
    ['age', '2'],
    ['requester', 'erin'],
    ['priority', 'high,highest'],
    ['type', 'both'],
    ['form', 'No Slug'],
  ]) {
    const { status, body } = await api(
      who,
      'GET',
      `/api/itsm-requests/queue?${key}=${encodeURIComponent(value!)}`,
    )
    expect([key, status, body.errors[0]!.field?.split('.')[0]]).toEqual([key, 400, key])
  }
})

test('each choice says how many it would show beside the other filters', async () => {
  const { body } = await api(who, 'GET', `/api/itsm-requests/queue/facets?type=approval&form=${laptop.slug}`)
  const counts = (name: string) =>
    Object.fromEntries(
      (body[name] as { value: string; count: number }[]).map(({ value, count }) => [value, count]),
    )
  expect(counts('form')).toEqual({ [laptop.slug]: 1, 'access-card-form': 2 })
  expect(counts('requester')).toEqual({ [askerId]: 1, [await idOf('employees', 'erin')]: 0 })
  expect(counts('why')).toEqual({ role: 1 })
  expect(counts('age')).toEqual({ 1: 0, 3: 0, 7: 0, 14: 0 })
  expect(body.overdue).toBe(0)
})

test('what comes after the last look counts as new, until one looks again', async () => {
  const counts = async () => (await api(who, 'GET', '/api/portal/counts')).body
  expect(await counts()).toMatchObject({ approvals: 3, newApprovals: 3 })
  expect((await api(who, 'POST', '/api/portal/looked', { kind: 'approval' })).status).toBe(200)
  expect(await counts()).toMatchObject({ approvals: 3, newApprovals: 0, newFulfilments: 0 })
  await submit('erin')
  expect(await counts()).toMatchObject({ approvals: 4, newApprovals: 1 })
  await api(who, 'POST', '/api/portal/looked', { kind: 'approval' })
  expect(await counts()).toMatchObject({ approvals: 4, newApprovals: 0 })
})

test('the reasons that somebody gave lately are offered to them again, each once', async () => {
  const reasons = async (by: string, action: string) =>
    (await api(by, 'GET', `/api/portal/reasons?action=${action}`)).body.docs
  const reject = async (comments: string) =>
    api(who, 'POST', `/api/itsm-requests/${(await submit('erin')).id}/decide`, {
      action: 'rejected',
      comments,
    })
  for (const comments of ['No budget', 'Wrong building', 'no budget', 'x'.repeat(200)])
    expect((await reject(comments)).status).toBe(200)
  expect(await reasons(who, 'rejected')).toEqual(['no budget', 'Wrong building'])
  expect(await reasons(who, 'returned')).toEqual([])
  expect(await reasons('john', 'rejected')).toEqual([])
})

test('a view is kept under its name for its owner alone, and one of a kind is the default', async () => {
  const save = (by: string, data: Record<string, unknown>) =>
    api(by, 'POST', '/api/portal/queue-views', { kind: 'approval', ...data })
  const first = await save(who, { name: 'Late', filter: 'overdue=true', isDefault: true })
  expect(first.status).toBe(200)
  await save(who, { name: 'Cards', filter: 'sort=oldest&form=access-card-form', isDefault: true })
  const { body } = await save(who, { name: 'late', filter: 'overdue=true&age=3' })
  expect(body.docs).toMatchObject([
    { name: 'Cards', filter: 'form=access-card-form&sort=oldest', isDefault: true },
    { name: 'late', filter: 'overdue=true&age=3', isDefault: false },
  ])
  expect((await api(asker, 'GET', '/api/portal/queue-views')).body.docs).toEqual([])
  const id = body.docs[0]!.id
  expect((await api(asker, 'DELETE', `/api/portal/queue-views/${id}`)).status).toBe(404)
  expect((await api(who, 'DELETE', `/api/portal/queue-views/${id}`)).body.docs).toMatchObject([
    { name: 'late' },
  ])
  expect((await save(who, { name: ' ', filter: '' })).status).toBe(400)
  expect((await save(who, { name: 'x', filter: 'why=nobody' })).status).toBe(400)
  expect((await save(who, { name: 'x', filter: 'colour=red' })).status).toBe(400)
  for (let nr = 0; nr < 19; nr += 1) expect((await save(who, { name: `View ${nr}` })).status).toBe(200)
  expect((await save(who, { name: 'One more' })).body.errors[0]!.message).toContain('20 views')
  expect(approver).toBeTruthy()
})
