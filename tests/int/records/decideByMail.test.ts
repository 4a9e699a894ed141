import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readToken } from '@/src/operations/workflow/byMail/readToken'
import { eventsOf } from '@/tests/factories/eventsOf'
import { lookAtLink } from '@/tests/factories/lookAtLink'
import { mailedLinks, type MailedLinks } from '@/tests/factories/mailedLinks'
import { person } from '@/tests/factories/person'
import { pressLink } from '@/tests/factories/pressLink'
import { recordType } from '@/tests/factories/recordType'
import { votesOn } from '@/tests/factories/votesOn'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { inbox } from '../notifications/inbox'

const post = await inbox()
process.env.SMTP_URL = post.url
await testPayload()
afterAll(() => post.close())

const type = await recordType({
  transitions: [
    {
      from: 'open',
      to: 'doing',
      label: 'Start',
      workflow: {
        version: 1,
        nodes: [
          { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } },
          {
            id: 'a',
            type: 'approval',
            data: { label: 'Line manager', approvalType: 'lineManager' },
            position: { x: 1, y: 0 },
          },
        ],
        edges: [{ id: '1', source: 'submitted', target: 'a' }],
      },
    },
    { from: 'doing', to: 'closed', label: 'Close' },
  ],
})

let address = 0
beforeEach(() => {
  post.mails.length = 0
  address += 1
})
afterEach(() => {
  vi.useRealTimers()
})

type Mailed = { id: string; owner: string; manager: { who: string; id: string }; links: MailedLinks }

const ask = (who: string, id: string) => api(who, 'POST', `/api/records/${id}/transition`, { to: 'doing' })

/** A record that waits for its owner's line manager, who got a mail, and the ends of the links in it. */
async function mailed(): Promise<Mailed> {
  const manager = await person()
  const owner = await person({ lineManager: manager.id, roles: [`records-${type.slug}-editor`] })
  const made = await api(owner.who, 'POST', '/api/records', { type: type.slug, title: 'A case', data: {} })
  const { id } = made.body.doc
  expect((await ask(owner.who, id)).status).toBe(200)
  await runJobs()
  return { id, owner: owner.who, manager, links: mailedLinks(post.mails, manager.who) }
}

const press = (token: string, extra: Record<string, unknown> = {}) =>
  pressLink(`10.1.0.${address}`, token, extra)
const stateOf = async (id: string) =>
  (await rows<{ state: string }>('select state from records where id = $1', [id]))[0]?.state

describe('a mail about the approval of a record', () => {
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
        claim: { action, subject: id, employee: manager.id },
        about: { title: 'A case', link: `/records/${id}` },
        label: 'Line manager',
      })
      expect(await lookAtLink(links[label])).toEqual(seen)
    }
    expect((await api(null, 'GET', `/api/mail-decisions?token=${links.Approve}`)).status).toBe(404)
    expect(await votesOn(id)).toEqual([])
    expect(await eventsOf(id)).toEqual(before)
    expect(await stateOf(id)).toBe('open')
  })
})

describe('the link', () => {
  test('decides as its reader, by e-mail, and the record moves on', async () => {
    const { id, manager, links } = await mailed()
    const answer = await press(links.Approve, { comments: 'Go ahead.' })
    expect(answer.status).toBe(200)
    expect(Object.keys(answer.body)).toEqual(['done'])
    expect(await votesOn(id)).toEqual([{ action: 'approved', decider: manager.id, comments: 'Go ahead.' }])
    expect(await stateOf(id)).toBe('doing')
    const event = (await eventsOf(id)).find(({ action }) => action === 'records.decide')
    expect(event).toMatchObject({ via: 'email', actor: manager.id, reason: 'Go ahead.' })
  })

  test('works once, and with it the others of that mail', async () => {
    const { id, links } = await mailed()
    const all = await Promise.all([
      ...Array.from({ length: 6 }, () => press(links.Approve)),
      press(links.Reject),
      press(links['Send back']),
    ])
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200, 409]))
    expect(await votesOn(id)).toHaveLength(1)
    expect((await lookAtLink(links.Reject)).state).toBe('used')
    expect((await press(links.Reject)).status).toBe(409)
  })

  test('is not for the next time the same person is asked about the same record', async () => {
    const { id, owner, links } = await mailed()
    expect((await api(owner, 'POST', `/api/records/${id}/withdraw`, {})).status).toBe(200)
    expect((await lookAtLink(links.Approve)).state).toBe('moved-on')
    expect((await ask(owner, id)).status).toBe(200)
    expect((await lookAtLink(links.Approve)).state).toBe('moved-on')
    expect((await press(links.Approve)).status).toBe(409)
    expect(await votesOn(id)).toEqual([])
    expect(await stateOf(id)).toBe('open')
  })

  test('is dead in any other spelling, and after seven days', async () => {
    const { id, links } = await mailed()
    const [written = '', signature = ''] = links.Approve.split('.')
    const rejecting = Buffer.from(
      Buffer.from(written, 'base64url').toString().replace('approved', 'rejected'),
    ).toString('base64url')
    for (const token of [written, `${rejecting}.${signature}`, `${written}.${signature}=`]) {
      expect(readToken(token)).toBeNull()
      expect((await press(token)).status).toBe(404)
    }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * 86_400_000 + 1000 })
    expect((await press(links.Approve)).status).toBe(410)
    expect(await votesOn(id)).toEqual([])
  })

  test('dies with the place of its reader: suspended, or under another address', async () => {
    const suspended = await mailed()
    await api('admin', 'PATCH', `/api/employees/${suspended.manager.id}`, { status: 'suspended' })
    expect((await press(suspended.links.Approve)).status).toBe(403)
    const moved = await mailed()
    const email = `moved-${moved.manager.who}@steward.example`
    expect((await api('admin', 'PATCH', `/api/employees/${moved.manager.id}`, { email })).status).toBe(200)
    expect((await press(moved.links.Approve)).status).toBe(403)
    expect(await votesOn(suspended.id)).toEqual([])
    expect(await votesOn(moved.id)).toEqual([])
  })
})
