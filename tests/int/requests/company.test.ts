import { expect, test } from 'vitest'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { sendPicture } from '@/tests/harness/sendPicture'

const at = (id: string, verb: string) => `/api/itsm-requests/${id}/${verb}`
const say = (who: string, id: string, data: object) => api(who, 'POST', at(id, 'comments'), data)
const employee = (who: string) => idOf('employees', who)

/** Events of messages about one request in somebody's bell, once everything queued has run. */
async function told(who: string, request: string): Promise<string[]> {
  await runJobs()
  const found = await rows<{ event: string }>(
    'select event from notifications where employee_id = $1 and link = $2 and in_app order by at, id',
    [await employee(who), `/requests/${request}`],
  )
  return found.map(({ event }) => event)
}

const picture = async (who: string) => (await sendPicture(who, '/api/attachments')).body.doc.id

type People = { id: string; name: string }[]
const picked = async (who: string, id: string, query = '') =>
  ((await api(who, 'GET', `${at(id, 'people')}${query}`)).body.docs as unknown as People).map(
    ({ name }) => name,
  )

test('one may name those who may see the request, and nobody else is offered or accepted', async () => {
  const made = await submit('erin')
  expect(await picked('erin', made.id, '?q=jo')).toEqual(['John Miller'])
  expect(await picked('erin', made.id, '?q=mona')).toEqual([])
  expect(await picked('john', made.id)).toContain('Erin Blake')
  expect(await picked('john', made.id, '?internal=true')).not.toContain('Erin Blake')
  expect((await api('mona', 'GET', at(made.id, 'people'))).status).toBe(404)

  const named = await say('erin', made.id, {
    body: 'Please look, @Mona Berg',
    mentions: [await employee('mona')],
  })
  expect(named.status).toBe(400)
  expect(named.body.errors[0]).toMatchObject({ code: 'invalid', field: 'mentions' })
  expect(await rows('select 1 from itsm_comments where request_id = $1', [made.id])).toEqual([])
  expect((await api('mona', 'GET', `/api/itsm-requests/${made.id}`)).status).toBe(404)
})

test('who is named is told so, once, and follows the request from then on', async () => {
  const made = await submit('erin')
  const ida = await employee('ida')
  const { body } = await say('erin', made.id, { body: 'Hello @Ida Lindqvist', mentions: [ida, ida] })
  expect(body.doc).toMatchObject({ mentions: [{ id: ida, name: 'Ida Lindqvist' }] })
  expect(await told('ida', made.id)).toEqual(['request.mention'])
  await say('john', made.id, { body: 'On it' })
  expect(await told('ida', made.id)).toEqual(['request.mention', 'request.comment'])
  expect(await told('erin', made.id)).toContain('request.comment')
})

test('an internal comment names nobody who asked', async () => {
  const made = await submit('erin')
  const refused = await say('john', made.id, {
    body: 'x @Erin Blake',
    internal: true,
    mentions: [await employee('erin')],
  })
  expect(refused.status).toBe(400)
  expect(
    (await say('john', made.id, { body: 'x', internal: true, mentions: [await employee('frank')] })).status,
  ).toBe(200)
  expect(await told('erin', made.id)).not.toContain('request.comment')
  expect(await told('erin', made.id)).not.toContain('request.mention')
})

test('who follows hears of comments and of the end, until they stop or may no longer see it', async () => {
  const made = await submit('erin')
  const watcher = await person({ permissions: ['itsm-access.read'] })
  const former = await person({ permissions: ['itsm-access.read'] })
  const quiet = await person({ permissions: ['itsm-access.read'] })
  for (const { who } of [watcher, former, quiet])
    expect((await api(who, 'POST', at(made.id, 'watch'), { watching: true })).body).toEqual({
      watching: true,
    })
  await api(quiet.who, 'POST', at(made.id, 'watch'), { watching: false })
  const [grant] = await rows<{ id: string }>('select id from permission_grants where employee_id = $1', [
    former.id,
  ])
  expect((await api('admin', 'DELETE', `/api/permission-grants/${grant!.id}`)).status).toBe(200)

  await say('erin', made.id, { body: 'Any news?' })
  await decide('john', made.id, 'rejected', { comments: 'No' })
  const heard = async ({ id }: { id: string }) => {
    await runJobs()
    const found = await rows<{ event: string }>(
      'select event from notifications where employee_id = $1 order by at, id',
      [id],
    )
    return found.map(({ event }) => event)
  }
  expect(await heard(watcher)).toEqual(['request.comment', 'request.decided'])
  expect(await heard(former)).toEqual([])
  expect(await heard(quiet)).toEqual([])
  const watches = (await eventsOf(made.id)).filter(({ action }) => action === 'itsm-requests.watch')
  expect(watches).toHaveLength(4)
  expect((await api('mona', 'POST', at(made.id, 'watch'), { watching: true })).status).toBe(404)
})

test('following twice is following once, and leaves one event', async () => {
  const made = await submit('erin')
  for (const watching of [true, true, false, false])
    expect((await api('john', 'POST', at(made.id, 'watch'), { watching })).status).toBe(200)
  expect((await eventsOf(made.id)).filter(({ action }) => action === 'itsm-requests.watch')).toHaveLength(2)
})

test('files of a comment are for those who read it; those of an internal one never for who asked', async () => {
  const made = await submit('erin')
  const open = await picture('erin')
  const shown = await say('erin', made.id, { body: 'See the plan', attachments: [open] })
  expect(shown.body.doc.files).toMatchObject([{ id: open }])
  const secret = await picture('john')
  expect(
    (await say('john', made.id, { body: 'Between us', internal: true, attachments: [secret] })).status,
  ).toBe(200)
  const reads = async (who: string, file: string) =>
    (await api(who, 'GET', `/api/attachments/${file}`)).status
  for (const who of ['john', 'sarah', 'frank', 'admin', 'erin'])
    expect([who, await reads(who, open)]).toEqual([who, 200])
  expect(await reads('mona', open)).toBe(404)
  for (const who of ['john', 'sarah', 'frank', 'admin'])
    expect([who, await reads(who, secret)]).toEqual([who, 200])
  expect(await reads('erin', secret)).toBe(404)
  const list = await api('erin', 'GET', '/api/attachments?limit=100')
  expect(JSON.stringify(list.body)).not.toContain(secret)
  const page = await api('erin', 'GET', `/api/portal/requests/${made.id}`)
  expect(JSON.stringify(page.body)).toContain(open)
  expect(JSON.stringify(page.body)).not.toContain(secret)
})

test('an administrator who asks for something does not read what is said internally about it', async () => {
  const made = await submit('admin')
  const secret = await picture('john')
  await say('john', made.id, { body: 'Between us', internal: true, attachments: [secret] })
  expect((await api('admin', 'GET', `/api/attachments/${secret}`)).status).toBe(404)
})

test('a comment takes only files of its author that are part of nothing yet', async () => {
  const made = await submit('erin')
  const foreign = await picture('john')
  const own = await picture('erin')
  expect((await say('erin', made.id, { body: 'x', attachments: [foreign] })).status).toBe(400)
  expect((await say('erin', made.id, { body: 'x', attachments: [own] })).status).toBe(200)
  expect((await say('erin', made.id, { body: 'x', attachments: [own] })).status).toBe(400)
})

test('what cannot be stored is refused at the text of a comment', async () => {
  const made = await submit('erin')
  for (const body of ['a\0b', 'a\ud800b'])
    expect(await say('erin', made.id, { body })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'body' }] },
    })
})

test('a file of a record does not become part of a request', async () => {
  const made = await submit('erin')
  const own = await picture('erin')
  const type = await recordType()
  const kept = await api('admin', 'POST', '/api/records', {
    type: type.slug,
    title: 'A case',
    owner: await employee('erin'),
  })
  const attach = { attachment: own }
  expect((await api('erin', 'POST', `/api/records/${kept.body.doc.id}/attachments`, attach)).status).toBe(200)
  expect((await say('erin', made.id, { body: 'x', attachments: [own] })).status).toBe(400)
})

test('the asker reminds those it waits for once a day, they hear it, and it leaves an event', async () => {
  const made = await submit('erin', 'visitor-pass-form', { data: { visitor: 'Ann', day: '2031-01-01' } })
  const first = await api('erin', 'POST', at(made.id, 'nudge'), {})
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({ reminded: [{ name: 'Mona Berg' }] })
  const again = await api('erin', 'POST', at(made.id, 'nudge'), {})
  expect(again.status).toBe(409)
  expect(again.body.errors[0]).toMatchObject({
    code: 'too_soon',
    data: { nextAt: (first.body as unknown as { nextAt: string }).nextAt },
  })
  expect(await told('mona', made.id)).toContain('request.nudge')
  expect((await eventsOf(made.id)).map(({ action }) => action)).toContain('itsm-requests.nudge')

  await rows(
    `with past as (select set_config('steward.test_factory', 'on', true))
     update itsm_nudges set at = at - interval '25 hours' from past where request_id = $1`,
    [made.id],
  )
  expect((await api('erin', 'POST', at(made.id, 'nudge'), {})).status).toBe(200)
})

test('a reminder is for whom it waits now: quiet when they have decided, free for the next', async () => {
  const made = await submit('erin', 'visitor-pass-form', { data: { visitor: 'Ann', day: '2031-01-01' } })
  await api('erin', 'POST', at(made.id, 'nudge'), {})
  await decide('mona', made.id)
  expect(await told('mona', made.id)).not.toContain('request.nudge')
  const next = await api('erin', 'POST', at(made.id, 'nudge'), {})
  expect(next.status).toBe(200)
  expect(JSON.stringify(next.body)).toContain('John Miller')
})

test('two reminders at once remind once', async () => {
  const made = await submit('erin')
  const answers = await Promise.all([1, 2, 3].map(() => api('erin', 'POST', at(made.id, 'nudge'), {})))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('only who asked reminds, and only while it waits for somebody else', async () => {
  const made = await submit('erin')
  expect((await api('john', 'POST', at(made.id, 'nudge'), {})).status).toBe(403)
  expect((await api('mona', 'POST', at(made.id, 'nudge'), {})).status).toBe(404)
  await api('erin', 'POST', at(made.id, 'cancel'), {})
  const over = await api('erin', 'POST', at(made.id, 'nudge'), {})
  expect(over.status).toBe(409)
  expect(over.body.errors[0]).toMatchObject({ code: 'nobody_waits' })
})
