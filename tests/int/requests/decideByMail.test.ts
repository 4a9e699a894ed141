import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readToken } from '@/src/operations/workflow/byMail/readToken'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { form } from '@/tests/factories/form'
import { lookAtLink } from '@/tests/factories/lookAtLink'
import { mailedLinks, type MailedLinks } from '@/tests/factories/mailedLinks'
import { person } from '@/tests/factories/person'
import { pressLink } from '@/tests/factories/pressLink'
import { submit } from '@/tests/factories/submit'
import { votesOn } from '@/tests/factories/votesOn'
import { api } from '@/tests/harness/api'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { inbox } from '../notifications/inbox'

const post = await inbox()
process.env.SMTP_URL = post.url
// Started with this mail server, before the first test's time runs.
await testPayload()
afterAll(() => post.close())

let address = 0
beforeEach(() => {
  post.mails.length = 0
  address += 1
})
afterEach(() => {
  vi.useRealTimers()
})

type Mailed = { id: string; asker: string; manager: { who: string; id: string }; links: MailedLinks }

/** A request whose line manager got a mail, and the ends of the links in it. */
async function mailed(): Promise<Mailed> {
  const manager = await person()
  const asker = await person({ lineManager: manager.id })
  const asks = { approvalType: 'lineManager', label: 'Line manager' }
  const { slug } = await form({
    workflow: {
      version: 1,
      nodes: [
        { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
        { id: 'a', type: 'approval', data: asks, position: { x: 1, y: 0 } },
        { id: 'b', type: 'approval', data: { ...asks, label: 'Once more' }, position: { x: 2, y: 0 } },
      ],
      edges: [
        { id: '1', source: 'submitted', target: 'a' },
        { id: '2', source: 'a', target: 'b' },
      ],
    },
  })
  const { id } = await submit(asker.who, slug, { data: { reason: undefined } })
  await runJobs()
  return { id, asker: asker.who, manager, links: linksTo(manager.who) }
}

const linksTo = (who: string) => mailedLinks(post.mails, who)

const press = (token: string, extra: Record<string, unknown> = {}, who: string | null = null) =>
  pressLink(`10.0.0.${address}`, token, extra, who)

describe('a mail about an approval', () => {
  test('has a link for each decision, for its reader alone; looking at one changes nothing', async () => {
    const { id, manager, links } = await mailed()
    const before = await eventsOf(id)
    for (const [label, action] of [
      ['Approve', 'approved'],
      ['Reject', 'rejected'],
      ['Send back', 'returned'],
    ] as const) {
      const seen = await lookAtLink(links[label])
      expect(seen).toMatchObject({
        state: 'ready',
        claim: { action, subject: id },
        label: 'Line manager',
      })
      expect(readToken(links[label])).toMatchObject({ employee: manager.id, action })
      expect(await lookAtLink(links[label])).toEqual(seen)
    }
    expect(await votesOn(id)).toEqual([])
    expect(await eventsOf(id)).toEqual(before)
    const head = await api(null, 'GET', `/api/mail-decisions?token=${links.Approve}`)
    expect(head.status).toBe(404)
    expect(await votesOn(id)).toEqual([])
  })

  test('says nothing of it to those who fulfil: there is nothing to decide', async () => {
    await submit('erin', 'access-card-form')
    await runJobs()
    expect(linksTo('frank').Approve).toBe('')
  })
})

describe('the link', () => {
  test('decides as its reader, by e-mail, with the words typed, and answers nothing more', async () => {
    const { id, manager, links } = await mailed()
    const answer = await press(links['Send back'], { comments: 'Which building?' }, 'admin')
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body)).toEqual(['done'])
    expect(await votesOn(id)).toEqual([
      { action: 'returned', decider: manager.id, comments: 'Which building?' },
    ])
    const event = (await eventsOf(id)).find(({ action }) => action === 'itsm-requests.decide')
    expect(event).toMatchObject({ via: 'email', actor: manager.id, reason: 'Which building?' })
  })

  test('works once, and with it the others of that mail', async () => {
    const { id, links } = await mailed()
    const all = await Promise.all([
      ...Array.from({ length: 8 }, () => press(links.Approve)),
      press(links.Reject),
      press(links['Send back']),
    ])
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(await votesOn(id)).toHaveLength(1)
    expect((await lookAtLink(links.Approve)).state).toBe('used')
    expect((await lookAtLink(links.Reject)).state).toBe('used')
    expect((await press(links.Reject)).status).toBe(409)
  })

  test('is not for the next step, which asks the same person', async () => {
    const { id, links } = await mailed()
    await press(links.Approve)
    expect((await press(links.Approve)).status).toBe(409)
    const { body } = await api('admin', 'GET', `/api/itsm-requests/${id}`)
    expect(body.currentSteps).toMatchObject([{ nodeId: 'b' }])
    expect(await votesOn(id)).toHaveLength(1)
  })

  test('is dead in any other spelling', async () => {
    const one = await mailed()
    const two = await mailed()
    const [written = '', signature = ''] = one.links.Approve.split('.')
    const [other = '', otherSignature = ''] = two.links.Approve.split('.')
    const rejecting = Buffer.from(
      Buffer.from(written, 'base64url').toString().replace('approved', 'rejected'),
    ).toString('base64url')
    const forged = [
      '',
      '.',
      written,
      `${written}.`,
      `.${signature}`,
      `${other}.${signature}`,
      `${written}.${otherSignature}`,
      `${rejecting}.${signature}`,
      `${written}.${signature}.${signature}`,
      `${written}.${signature}=`,
      `${written}.${signature.toLowerCase()}`,
      'x'.repeat(1000),
    ]
    for (const token of forged) {
      expect((await lookAtLink(token)).state, token).toBe('broken')
      expect([400, 404], token).toContain((await press(token)).status)
    }
    // Every single letter counts.
    for (let at = 0; at < one.links.Approve.length; at += 1) {
      const letter = one.links.Approve[at] === 'A' ? 'B' : 'A'
      expect(readToken(one.links.Approve.slice(0, at) + letter + one.links.Approve.slice(at + 1))).toBeNull()
    }
    expect(await votesOn(one.id)).toEqual([])
  })

  test('dies after seven days', async () => {
    const { id, links } = await mailed()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 86_400_000 + 1000 })
    expect((await lookAtLink(links.Approve)).state).toBe('expired')
    expect((await press(links.Approve)).status).toBe(410)
    expect(await votesOn(id)).toEqual([])
  })

  test('dies when the step moves on: decided in the portal, or withdrawn', async () => {
    const decided = await mailed()
    await decide(decided.manager.who, decided.id)
    expect((await press(decided.links.Reject)).status).toBe(409)
    const cancelled = await mailed()
    await api(cancelled.asker, 'POST', `/api/itsm-requests/${cancelled.id}/cancel`, {})
    expect((await lookAtLink(cancelled.links.Approve)).state).toBe('moved-on')
    expect((await press(cancelled.links.Approve)).status).toBe(409)
    expect(await votesOn(cancelled.id)).toEqual([])
  })

  test('dies with the address that it was sent to', async () => {
    const { id, manager, links } = await mailed()
    const email = `moved-${manager.who}@steward.example`
    expect((await api('admin', 'PATCH', `/api/employees/${manager.id}`, { email })).status).toBe(200)
    expect((await lookAtLink(links.Approve)).state).toBe('revoked')
    expect((await press(links.Approve)).status).toBe(403)
    expect(await votesOn(id)).toEqual([])
  })

  test('dies with the place of its reader: handed on, or suspended', async () => {
    const handed = await mailed()
    const next = await person()
    const moved = await api(handed.manager.who, 'POST', `/api/itsm-requests/${handed.id}/reassign`, {
      step: 'a',
      to: next.id,
    })
    expect(moved.status).toBe(200)
    expect((await lookAtLink(handed.links.Approve)).state).toBe('revoked')
    expect((await press(handed.links.Approve)).status).toBe(403)

    const suspended = await mailed()
    await api('admin', 'PATCH', `/api/employees/${suspended.manager.id}`, { status: 'suspended' })
    expect((await lookAtLink(suspended.links.Approve)).state).toBe('revoked')
    expect((await press(suspended.links.Approve)).status).toBe(403)
    expect(await votesOn(handed.id)).toEqual([])
    expect(await votesOn(suspended.id)).toEqual([])
  })

  test('opens nothing else: it is no way to sign in', async () => {
    const { id, links } = await mailed()
    for (const scheme of ['JWT', 'Bearer']) {
      const answer = await api(null, 'GET', `/api/itsm-requests/${id}`, undefined, {
        headers: { authorization: `${scheme} ${links.Approve}` },
      })
      expect(answer.status).toBe(403)
    }
  })

  test('is not tried without end from one address', async () => {
    const tries = []
    for (let n = 0; n < 31; n += 1) tries.push((await press('nothing.such')).status)
    expect(tries.slice(0, 30)).toEqual(Array(30).fill(404))
    expect(tries.at(-1)).toBe(429)
  })
})
