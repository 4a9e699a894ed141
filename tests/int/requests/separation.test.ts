import { expect, test } from 'vitest'
import { templates } from '@/src/domain/workflow/templates'
import { decide } from '@/tests/factories/decide'
import { form } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { eventsOf } from '@/tests/factories/eventsOf'

const DAY = 86_400_000

function delegation(from: string, to: string, scope: string[] = []): Record<string, unknown> {
  const at = (days: number) => new Date(Date.now() + days * DAY).toISOString()
  return { from, to, startsAt: at(-1), endsAt: at(7), scope }
}

test('nobody decides what they ask for, whatever right they hold', async () => {
  for (const who of ['john', 'ida', 'admin']) {
    const made = await submit(who)
    const answer = await decide(who, made.id)
    expect(answer).toMatchObject({ status: 403, body: { errors: [{ code: 'separation_of_duties' }] } })
    expect(made.abilities.decide).toBe(false)
  }
})

test('nobody decides what is asked for them', async () => {
  const made = await submit('erin', 'access-card-form', { requestedFor: await idOf('employees', 'john') })
  expect(await decide('john', made.id)).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'separation_of_duties' }] },
  })
  expect((await decide('sarah', made.id)).status).toBe(200)
})

test('a delegate decides in the seat of the one who is away, and the record says so', async () => {
  const [mona, hana] = [await idOf('employees', 'mona'), await idOf('employees', 'hana')]
  expect((await api('mona', 'POST', '/api/delegations', delegation(mona, hana))).status).toBe(201)
  const made = await submit('erin', 'visitor-pass-form')
  expect(made.currentSteps[0]!.candidates.map(({ name }) => name).sort()).toEqual(['Hana Novak', 'Mona Berg'])
  const done = await decide('hana', made.id)
  expect(done.status).toBe(200)
  expect(done.body.doc.approvals).toMatchObject([{ approver: { id: hana }, onBehalfOf: { id: mona } }])
  expect((await eventsOf(made.id)).at(-1)).toMatchObject({ actor: hana, on_behalf_of: mona })
})

test('the requester does not decide their own request as somebody’s delegate', async () => {
  const manager = await person()
  const asker = await person({ lineManager: manager.id })
  const made = await api(manager.who, 'POST', '/api/delegations', delegation(manager.id, asker.id))
  expect(made.status).toBe(201)
  const request = await submit(asker.who, 'visitor-pass-form')
  const answer = await decide(asker.who, request.id)
  expect(answer).toMatchObject({ status: 403, body: { errors: [{ code: 'separation_of_duties' }] } })
})

test('a delegation that does not cover the form conveys nothing', async () => {
  const manager = await person()
  const other = await person()
  const asker = await person({ lineManager: manager.id })
  await api(manager.who, 'POST', '/api/delegations', delegation(manager.id, other.id, ['itsm-legal']))
  const request = await submit(asker.who, 'visitor-pass-form')
  expect(request.currentSteps[0]!.candidates.map(({ id }) => id)).toEqual([manager.id])
  expect((await decide(other.who, request.id)).status).toBe(404)
})

test('a chain of delegations conveys nothing', async () => {
  const [first, second, third] = [await person(), await person(), await person()]
  const asker = await person({ lineManager: first.id })
  await api(first.who, 'POST', '/api/delegations', delegation(first.id, second.id))
  await api(second.who, 'POST', '/api/delegations', delegation(second.id, third.id))
  const request = await submit(asker.who, 'visitor-pass-form')
  expect((await decide(third.who, request.id)).status).toBe(404)
  expect((await decide(second.who, request.id)).status).toBe(200)
})

test('one delegates for oneself; for others it takes system.update, and never to oneself', async () => {
  const [erin, mona, hana, admin] = await Promise.all(
    ['erin', 'mona', 'hana', 'admin'].map((key) => idOf('employees', key)),
  )
  expect((await api('erin', 'POST', '/api/delegations', delegation(mona!, erin!))).status).toBe(403)
  expect((await api('erin', 'POST', '/api/delegations', delegation(mona!, hana!))).status).toBe(403)
  expect((await api('admin', 'POST', '/api/delegations', delegation(mona!, admin!))).status).toBe(403)
  expect((await api('admin', 'POST', '/api/delegations', delegation(mona!, erin!))).status).toBe(201)
  const long = { ...delegation(erin!, hana!), endsAt: new Date(Date.now() + 91 * DAY).toISOString() }
  expect(await api('erin', 'POST', '/api/delegations', long)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'endsAt' }] },
  })
})

test('a vacant or excluded manager is climbed over', async () => {
  const boss = await person()
  const gone = await person({ lineManager: boss.id, status: 'left' })
  const asker = await person({ lineManager: gone.id })
  const made = await submit(asker.who, 'visitor-pass-form')
  expect(made.currentSteps[0]!.candidates.map(({ id }) => id)).toEqual([boss.id])

  const forBoss = await submit('erin', 'visitor-pass-form', { requestedFor: boss.id })
  expect(forBoss.currentSteps[0]).toMatchObject({ fallback: { used: true } })
})

test('candidates change with rights: who gains the right may decide, who loses it may not', async () => {
  const made = await submit('erin', 'visitor-pass-form')
  await decide('mona', made.id)
  const late = await person()
  expect((await decide(late.who, made.id)).status).toBe(404)
  const given = await api('admin', 'POST', '/api/role-assignments', {
    employee: late.id,
    role: await idOf('employee-roles', 'itsm-access-approver'),
  })
  expect(given.status).toBe(201)
  await runJobs()
  const queue = await api(late.who, 'GET', '/api/itsm-requests/queue')
  expect(queue.body.docs.map(({ request }) => (request as { id: string }).id)).toContain(made.id)

  expect((await api('admin', 'DELETE', `/api/role-assignments/${given.body.doc.id}`)).status).toBe(200)
  expect((await decide(late.who, made.id)).status).toBe(403)
  await runJobs()
  expect((await api(late.who, 'GET', '/api/itsm-requests/queue')).body.docs).toEqual([])
  // Who was once asked may still look.
  expect((await api(late.who, 'GET', `/api/itsm-requests/${made.id}`)).status).toBe(200)
})

/** A request whose approval needs two of the approvers of access, and somebody outside them. */
async function needsTwo(asker = 'erin') {
  const { id, slug } = await form({
    fields: [{ name: 'reason', label: 'Reason', type: 'text' }],
    workflow: templates.single.build({
      approvers: [{ approverRoles: ['itsm-access-approver'], minApprovals: 2 }],
      fulfillers: ['itsm-access-fulfiller'],
    }),
  })
  const made = await submit(asker, slug)
  return { id: made.id, form: id, slug, friend: await person() }
}
const handOn = (who: string, verb: 'reassign' | 'add-approver', id: string, to: string) =>
  api(who, 'POST', `/api/itsm-requests/${id}/${verb}`, {
    step: 'approval',
    [verb === 'reassign' ? 'to' : 'who']: to,
  })
const statusOf = async (id: string) => (await api('admin', 'GET', `/api/itsm-requests/${id}`)).body.status

test('one of several approvers makes no more seats than their own', async () => {
  const approver = await person({ roles: ['itsm-access-approver'] })
  const [voted, handed] = [await needsTwo(), await needsTwo()]

  expect(await handOn(approver.who, 'add-approver', voted.id, voted.friend.id)).toMatchObject({
    status: 403,
    body: {
      errors: [
        {
          code: 'forbidden',
          data: { permission: expect.stringMatching(/\.delegate$/), grantors: expect.any(Array) },
        },
      ],
    },
  })
  expect((await decide(approver.who, voted.id)).status).toBe(200)
  expect(await handOn(approver.who, 'reassign', voted.id, voted.friend.id)).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'already_voted' }] },
  })
  expect((await decide(voted.friend.who, voted.id)).status).toBe(404)

  expect((await handOn(approver.who, 'reassign', handed.id, handed.friend.id)).status).toBe(200)
  expect((await decide(handed.friend.who, handed.id)).status).toBe(200)
  expect((await decide(approver.who, handed.id)).status).toBe(403)
  for (const { id } of [voted, handed]) expect(await statusOf(id)).toBe('pending_approval')
})

test('nobody chooses who approves what they ask for, or what is asked for them, whatever right they hold', async () => {
  const admin = await person({ roles: ['itsm-access-admin'] })
  const own = await needsTwo(admin.who)
  const meant = await submit('erin', own.slug, { requestedFor: admin.id })
  for (const id of [own.id, meant.id]) {
    for (const verb of ['reassign', 'add-approver'] as const) {
      expect(await handOn(admin.who, verb, id, own.friend.id)).toMatchObject({
        status: 403,
        body: { errors: [{ code: 'separation_of_duties' }] },
      })
    }
    const { body } = await api(admin.who, 'GET', `/api/itsm-requests/${id}`)
    expect(body).toMatchObject({ abilities: { reassign: false } })
  }
  expect((await handOn('ida', 'reassign', own.id, own.friend.id)).status).toBe(200)
})
