import { expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { person } from '@/tests/factories/person'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { sendPicture } from '@/tests/harness/sendPicture'
import { tokenOf } from '@/tests/harness/tokenOf'
import { watchLive, type LiveMessage } from '@/tests/harness/watchLive'

const type = await recordType()
const role = (name: string) => `records-${type.slug}-${name}`
const editor = await person({ roles: [role('editor')] })

const make = async () =>
  (await api(editor.who, 'POST', '/api/records', { type: type.slug, title: 'A case' })).body.doc.id
const on = (who: string, id: string, verb: string, body: object = {}) =>
  api(who, 'POST', `/api/records/${id}/${verb}`, body)
const heard = (id: string, who: { id: string }) =>
  rows<{ event: string; title: string }>(
    'select event, title from notifications where subject_id = $1 and employee_id = $2 order by created_at, event',
    [id, who.id],
  )

test('who follows a record hears of comments and new states, as long as they may see it', async () => {
  const [follower, former, quiet] = [
    await person({ roles: [role('reader')] }),
    await person({ roles: [role('reader')] }),
    await person({ roles: [role('reader')] }),
  ]
  const id = await make()
  for (const { who } of [follower, former, quiet])
    expect((await on(who, id, 'watch', { watching: true })).body).toEqual({ watching: true })
  await on(quiet.who, id, 'watch', { watching: false })
  await api('admin', 'DELETE', `/api/role-assignments/${await assignmentOf(former.id)}`)
  await on(editor.who, id, 'comments', { body: 'Looking into it' })
  await on(editor.who, id, 'transition', { to: 'doing' })
  await runJobs()
  expect((await heard(id, follower)).map(({ title }) => title)).toEqual([
    expect.stringMatching(/wrote on/),
    expect.stringMatching(/is “In work” now$/),
  ])
  for (const other of [former, quiet, editor]) expect(await heard(id, other)).toEqual([])
  const { body } = await api(follower.who, 'GET', `/api/records/${id}/page`)
  expect(body).toMatchObject({ watchers: [{ id: follower.id }], abilities: { watch: true } })
  expect((body.events as { kind: string }[]).map(({ kind }) => kind)).toEqual([
    'created',
    'comment',
    'transition',
  ])
})

async function assignmentOf(employee: string): Promise<string> {
  const [row] = await rows<{ id: string }>('select id from role_assignments where employee_id = $1', [
    employee,
  ])
  return row!.id
}

test('whom a new state concerns is asked when it is told: not of one that has passed', async () => {
  const follower = await person({ roles: [role('reader')] })
  const id = await make()
  await on(follower.who, id, 'watch', { watching: true })
  await on(editor.who, id, 'transition', { to: 'doing' })
  await api('admin', 'DELETE', `/api/records/${id}`)
  await runJobs()
  expect(await heard(id, follower)).toEqual([])
})

test('following twice is one event; strangers follow nothing, and nothing is followed in the trash', async () => {
  const id = await make()
  for (const watching of [true, true, false, false])
    expect((await on(editor.who, id, 'watch', { watching })).status).toBe(200)
  expect((await eventsOf(id)).filter(({ action }) => action === 'records.watch')).toHaveLength(2)
  expect((await on(editor.who, id, 'watch', {})).status).toBe(400)
  const stranger = await person()
  expect((await on(stranger.who, id, 'watch', { watching: true })).status).toBe(404)
  await api('admin', 'DELETE', `/api/records/${id}`)
  expect(await on(editor.who, id, 'watch', { watching: true })).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'trashed' }] },
  })
})

test('an open page hears when its record moves, is written on or gets a file; only of what its reader may see', async () => {
  const reader = await person({ roles: [role('reader')] })
  const stranger = await person()
  const owner = await person()
  const made = await api(editor.who, 'POST', '/api/records', { type: type.slug, title: 'A case' })
  const { id } = made.body.doc
  const pages = await Promise.all(
    [reader, stranger, owner].map(async ({ who }) => watchLive(await tokenOf(who))),
  )
  const [open, closed, own] = [pages[0]!, pages[1]!, pages[2]!]
  const told = ({ event, data }: LiveMessage) => event === 'subject' && data.id === id
  let seen = 0
  const moved = async (change: Promise<{ status: number }>) => {
    expect((await change).status).toBe(200)
    await expect.poll(() => open.messages.filter(told).length).toBeGreaterThan(seen)
    await new Promise((resolve) => setTimeout(resolve, 60))
    seen = open.messages.filter(told).length
  }
  await moved(api(editor.who, 'PATCH', `/api/records/${id}`, { rev: 1, title: 'Another' }))
  await moved(on(editor.who, id, 'comments', { body: 'Hm' }))
  await moved(on(editor.who, id, 'transition', { to: 'doing' }))
  const { body } = await sendPicture('admin', '/api/attachments', { alt: 'A page' })
  await moved(on('admin', id, 'attachments', { attachment: body.doc.id }))
  expect(own.messages.filter(told)).toEqual([])
  await moved(api(editor.who, 'PATCH', `/api/records/${id}`, { rev: 3, owner: owner.id }))
  await own.until(told)
  expect(closed.messages.filter(told)).toEqual([])
  expect(JSON.stringify(open.messages)).not.toMatch(/Another|Hm|doing/)
  await Promise.all(pages.map((page) => page.stop()))
})
