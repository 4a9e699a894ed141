import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { form as makeForm } from '@/tests/factories/form'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'
import { runJobs } from '@/tests/harness/runJobs'
import { inbox } from './inbox'

const post = await inbox()
process.env.SMTP_URL = post.url
process.env.MAIL_FROM = 'Steward <desk@steward.example>'
// Started with this mail server, before the first test's time runs.
await testPayload()
afterAll(() => post.close())

const form = (given: Parameters<typeof makeForm>[0] = {}) =>
  makeForm({ fields: [{ name: 'reason', label: 'Reason', type: 'text' }], ...given })
const address = (who: string) => `${who}@steward.example`
const told = (who: string, event?: string) =>
  rows<{ event: string; title: string; mail: string; read_at: string | null; settled: boolean }>(
    `select n.event, n.title, n.mail, n.read_at, n.settled from notifications n join employees e on e.id = n.employee_id
     where e.email = $1 and ($2::text is null or n.event = $2) order by n.at, n.id`,
    [address(who), event ?? null],
  )
const mailsTo = (who: string) => post.mails.filter(({ to }) => to === address(who))
const asks = (employee: string) => ({
  nodes: [
    { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
    {
      id: 'a',
      type: 'approval',
      data: { approvalType: 'employee', employee, label: 'Look' },
      position: { x: 1, y: 0 },
    },
    {
      id: 'b',
      type: 'approval',
      data: { approvalType: 'employee', employee, label: 'Again' },
      position: { x: 2, y: 0 },
    },
  ],
  edges: [
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'b' },
  ],
  version: 1,
})

beforeEach(() => {
  post.mails.length = 0
})

describe('who is asked', () => {
  test('hears of it in the bell and by e-mail, once', async () => {
    const asked = await person()
    const { slug } = await form({ workflow: asks(asked.id) })
    const { id, number } = (await submit('erin', slug)) as { id: string; number: string }
    await runJobs()
    expect(await told(asked.who)).toMatchObject([
      { event: 'approval.waiting', title: `${number} waits for your decision`, mail: 'sent' },
    ])
    expect(mailsTo(asked.who)).toHaveLength(1)
    expect(mailsTo(asked.who)[0]!.text).toContain(`/requests/${id}`)
    // Who may decide is looked at again and again; nobody is told again.
    await api('admin', 'PATCH', `/api/employees/${asked.id}`, { jobTitle: 'Other' })
    await runJobs()
    expect(mailsTo(asked.who)).toHaveLength(1)
    expect((await api(asked.who, 'GET', '/api/notifications/mine')).body).toMatchObject({
      unread: 1,
      docs: [{ link: `/requests/${id}` }],
    })
  })

  test('hears nothing of what is no longer true when the job comes', async () => {
    const asked = await person()
    const { slug } = await form({ workflow: asks(asked.id) })
    const { id } = await submit('erin', slug)
    expect((await api('erin', 'POST', `/api/itsm-requests/${id}/cancel`, {})).status).toBe(200)
    await runJobs()
    expect(await told(asked.who)).toEqual([])
    expect(mailsTo(asked.who)).toEqual([])
  })

  test('has it off the list when somebody else decided, and no mail that waits goes out', async () => {
    const [first, second] = [
      await person({ roles: ['itsm-access-approver'] }),
      await person({ roles: ['itsm-access-approver'] }),
    ]
    await api(second.who, 'POST', '/api/notification-preferences/set', {
      event: 'approval.waiting',
      channel: 'email',
      enabled: true,
      digest: 'daily',
    })
    const { slug } = await form()
    const { id } = await submit('erin', slug)
    await runJobs()
    expect(await told(second.who)).toMatchObject([{ mail: 'waiting', read_at: null, settled: false }])
    await decide(first.who, id)
    await runJobs()
    expect(await told(second.who, 'approval.waiting')).toMatchObject([{ mail: 'quiet', settled: true }])
    expect((await api(second.who, 'GET', '/api/notifications/unread')).body.count).toBe(0)
  })

  test('after a reassignment is the new person; a substitute reads in whose place', async () => {
    const [asked, other, substitute] = [await person(), await person(), await person()]
    const { slug } = await form({ workflow: asks(asked.id) })
    const { id } = await submit('erin', slug)
    await runJobs()
    await api(asked.who, 'POST', '/api/delegations', {
      from: asked.id,
      to: substitute.id,
      startsAt: new Date(Date.now() - 1000).toISOString(),
      endsAt: new Date(Date.now() + 86_400_000).toISOString(),
    })
    await runJobs()
    const [{ name }] = (await rows<{ name: string }>('select name from employees where id = $1', [
      asked.id,
    ])) as [{ name: string }]
    expect(await told(substitute.who)).toMatchObject([
      { event: 'substitute.waiting', title: expect.stringContaining(`in place of ${name}`) },
    ])
    const answer = await api(asked.who, 'POST', `/api/itsm-requests/${id}/reassign`, {
      step: 'a',
      to: other.id,
    })
    expect(answer.status).toBe(200)
    await runJobs()
    expect(await told(other.who)).toMatchObject([{ event: 'approval.waiting' }])
    expect(await told(asked.who)).toHaveLength(1)
  })
})

describe('who asked', () => {
  test('hears each step and the end, not what they did themselves', async () => {
    const [asker, asked] = [await person(), await person()]
    const { slug } = await form({ workflow: asks(asked.id) })
    const { id } = await submit(asker.who, slug)
    await decide(asked.who, id)
    await runJobs()
    await decide(asked.who, id, 'rejected', { comments: 'Not <b>now</b>' })
    await runJobs()
    expect((await told(asker.who)).map(({ event }) => event)).toEqual(['request.progress', 'request.decided'])
    const [mail] = mailsTo(asker.who)
    expect(mailsTo(asker.who)).toHaveLength(1)
    expect(mail!.text).toContain('&lt;b&gt;now&lt;/b&gt;')

    const second = await submit(asker.who, slug)
    await decide(asked.who, second.id, 'returned', { comments: 'Say more' })
    await runJobs()
    expect((await told(asker.who, 'request.returned')).map(({ title }) => title)).toEqual([
      expect.stringContaining('sent back to you'),
    ])
    await api(asker.who, 'POST', `/api/itsm-requests/${second.id}/cancel`, {})
    await runJobs()
    expect(await told(asker.who, 'request.cancelled')).toEqual([])
  })

  test('hears a public comment and never an internal one', async () => {
    const [asker, asked] = [await person(), await person()]
    const { slug } = await form({ workflow: asks(asked.id) })
    const { id } = await submit(asker.who, slug)
    await api(asked.who, 'POST', `/api/itsm-requests/${id}/comments`, { body: 'between us', internal: true })
    await api(asked.who, 'POST', `/api/itsm-requests/${id}/comments`, { body: 'which door?' })
    await runJobs()
    expect((await told(asker.who, 'request.comment')).length).toBe(1)
    expect(post.mails.filter(({ text }) => text.includes('between us'))).toEqual([])
    expect(await told(asked.who, 'request.comment')).toEqual([])
  })
})

test('a workflow’s own message reaches whom its node names', async () => {
  const [asker, holder] = [await person(), await person({ roles: ['itsm-legal-approver'] })]
  const node = (id: string, data: unknown) => ({ id, type: 'notify', data, position: { x: 1, y: 0 } })
  const { slug } = await form({
    workflow: {
      version: 1,
      nodes: [
        { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
        node('n', { to: 'role', role: 'itsm-legal-approver', subject: 'Heads up', body: 'One is coming.' }),
        node('m', { to: 'requester', subject: 'On its way' }),
      ],
      edges: [
        { id: '1', source: 'submitted', target: 'n' },
        { id: '2', source: 'n', target: 'm' },
      ],
    },
  })
  await submit(asker.who, slug)
  await runJobs()
  expect((await told(holder.who, 'workflow.message')).map(({ title }) => title)).toEqual([
    expect.stringContaining('Heads up'),
  ])
  expect((await told(asker.who, 'workflow.message')).map(({ title }) => title)).toEqual([
    expect.stringContaining('On its way'),
  ])
})

describe('the mail server', () => {
  test('in trouble is tried again; one that refuses an address for good is not', async () => {
    const [later, never] = [await person(), await person()]
    for (const [{ who, id }, code] of [
      [later, 451],
      [never, 550],
    ] as const) {
      post.refuse(address(who), code)
      const { slug } = await form({ workflow: asks(id) })
      await submit('erin', slug)
    }
    await runJobs()
    expect(await told(later.who)).toMatchObject([{ mail: 'waiting' }])
    expect(await told(never.who)).toMatchObject([{ mail: 'refused' }])
    post.refuse(address(later.who), null)
    await rows(`update graphile_worker._private_jobs set run_at = now() where key like 'mailNotice:%'`)
    await runJobs()
    expect(await told(later.who)).toMatchObject([{ mail: 'sent' }])
    expect(mailsTo(later.who)).toHaveLength(1)
  })

  test('gets one mail of what was gathered, on the morning, without what was settled', async () => {
    const asked = await person({ timezone: 'Asia/Kolkata' })
    await api(asked.who, 'POST', '/api/notification-preferences/set', {
      event: 'approval.waiting',
      channel: 'email',
      enabled: true,
      digest: 'daily',
    })
    const { slug } = await form({ workflow: asks(asked.id) })
    const requests = [await submit('erin', slug), await submit('erin', slug), await submit('erin', slug)]
    await runJobs()
    const due = await rows<{ hour: string }>(
      `select to_char(mail_due_at at time zone 'Asia/Kolkata', 'HH24:MI') as hour from notifications where employee_id = $1`,
      [asked.id],
    )
    expect(due.map(({ hour }) => hour)).toEqual(['08:00', '08:00', '08:00'])
    expect(mailsTo(asked.who)).toEqual([])
    await api('erin', 'POST', `/api/itsm-requests/${requests[0]!.id}/cancel`, {})
    await rows(`update notifications set mail_due_at = now() where employee_id = $1`, [asked.id])
    await runJobs()
    await rows(`select graphile_worker.add_job('sendDigests')`)
    await runJobs()
    expect(mailsTo(asked.who)).toHaveLength(1)
    const [{ text }] = mailsTo(asked.who) as unknown as [{ text: string }]
    expect(text).toContain('Subject: 2 messages from Steward')
    expect(text).not.toContain(requests[0]!.id)
    await rows(`select graphile_worker.add_job('sendDigests')`)
    await runJobs()
    expect(mailsTo(asked.who)).toHaveLength(1)
  })
})

describe('the bell', () => {
  test('shows and marks one’s own alone, and once', async () => {
    const [asked, stranger] = [await person(), await person()]
    const { slug } = await form({ workflow: asks(asked.id) })
    await submit('erin', slug)
    await runJobs()
    const [{ id }] = (await api(asked.who, 'GET', '/api/notifications/mine')).body.docs as [{ id: string }]
    for (const who of [stranger.who, 'admin']) {
      expect((await api(who, 'POST', `/api/notifications/${id}/read`)).status).toBe(404)
      expect((await api(who, 'GET', `/api/notifications/${id}`)).status).toBe(404)
      const list = await api(who, 'GET', `/api/notifications?where[employee][equals]=${asked.id}`)
      expect(list.body.docs ?? []).toEqual([])
    }
    const first = await api(asked.who, 'POST', `/api/notifications/${id}/read`)
    const again = await api(asked.who, 'POST', `/api/notifications/${id}/read`)
    expect(again.body.doc).toEqual(first.body.doc)
    expect((await api(asked.who, 'GET', '/api/notifications/unread')).body.count).toBe(0)
  })

  test('keeps unread what came after the list was drawn', async () => {
    const asked = await person()
    const { slug } = await form({ workflow: asks(asked.id) })
    await submit('erin', slug)
    await runJobs()
    const until = new Date().toISOString()
    await submit('erin', slug)
    await runJobs()
    expect((await api(asked.who, 'POST', '/api/notifications/read-all', { until })).body.read).toBe(1)
    expect((await api(asked.who, 'GET', '/api/notifications/unread')).body.count).toBe(1)
    expect((await api(asked.who, 'POST', '/api/notifications/read-all', { until: 'soon' })).status).toBe(400)
  })

  test('a choice is one’s own, and nonsense is refused with its field', async () => {
    const me = await person()
    const set = (body: unknown) => api(me.who, 'POST', '/api/notification-preferences/set', body)
    const choice = { event: 'approval.waiting', channel: 'email', enabled: true, digest: 'off' }
    expect((await set({ ...choice, event: 'no.such' })).body.errors).toMatchObject([{ field: 'event' }])
    expect((await set({ ...choice, channel: 'inApp', digest: 'daily' })).body.errors).toMatchObject([
      { field: 'digest' },
    ])
    expect((await set({ ...choice, employee: await idOf('employees', 'erin') })).status).toBe(400)
    const { body } = await set({ ...choice, enabled: false })
    expect(body.docs.find(({ event }) => event === choice.event)).toMatchObject({
      inApp: true,
      email: 'none',
    })
    expect((await api('erin', 'GET', '/api/notification-preferences')).body.docs).toEqual([])
  })
})
