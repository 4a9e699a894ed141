import { sql } from '@payloadcms/db-postgres/drizzle'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { can } from '@/src/domain/permissions/can'
import type { Importer } from '@/src/operations/imports/Importer'
import { importers } from '@/src/operations/imports/importers'
import { rememberUndo } from '@/src/operations/imports/rememberUndo'
import { undoEntries } from '@/src/operations/imports/undoEntries'
import { recordEvent } from '@/src/operations/shared/recordEvent'
import { query } from '@/src/platform/query'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { sendFile } from '@/tests/harness/sendFile'

/** Renames departments by slug: the least that an importer can be. */
const renames: Importer = {
  kind: 'test-renames',
  label: 'names of departments',
  help: 'A row gives a department another name.',
  group: 'Tests',
  partial: true,
  fields: [
    { name: 'slug', label: 'Department', required: true, help: 'Its slug.' },
    { name: 'name', label: 'Name', required: true, help: 'Its new name.', aliases: ['title'] },
  ],
  options: [{ name: 'shout', kind: 'flag', label: 'In capitals', help: 'Loud.', default: false }],
  missing: (actor) =>
    can(actor.rights, actor.tree, 'settings', 'update') ? null : { resource: 'settings', action: 'update' },
  plan: async ({ req, fault, importId, options }, batches) => {
    const changes: { id: string; from: string; to: string }[] = []
    for await (const batch of batches) {
      for (const { line, values } of batch) {
        const [found] = await query<{ id: string; name: string }>(
          req,
          sql`select id, name from departments where slug = ${values.slug!}`,
        )
        const to = options.shout === true ? values.name!.toUpperCase() : values.name!
        if (!found)
          fault({
            line,
            field: 'slug',
            rule: 'unknown',
            message: 'There is no such department.',
            value: values.slug!,
          })
        else if (found.name !== to) changes.push({ id: found.id, from: found.name, to })
      }
    }
    return {
      counts: { created: 0, updated: changes.length, unchanged: 0, ended: 0 },
      apply: async () => {
        for (const { id, from, to } of changes) {
          await query(req, sql`update departments set name = ${to} where id = ${id}::uuid`)
          await recordEvent(req, {
            action: 'departments.update',
            entityType: 'departments',
            entityId: id,
            changes: { name: { from, to } },
          })
        }
        await rememberUndo(
          req,
          importId,
          changes.map(({ id, from, to }) => ({
            entityType: 'departments',
            entityId: id,
            before: { name: from },
            after: { name: to },
          })),
        )
        if (changes.some(({ to }) => to === 'Boom')) throw new Error('boom')
      },
    }
  },
  undo: async ({ req, importId }) => {
    let updated = 0
    for await (const batch of undoEntries(req, importId)) {
      for (const { entityId, before } of batch) {
        updated += 1
        await query(
          req,
          sql`update departments set name = ${String(before?.name)} where id = ${entityId}::uuid`,
        )
        await recordEvent(req, { action: 'departments.update', entityType: 'departments', entityId })
      }
    }
    return { created: 0, updated, unchanged: 0, ended: 0 }
  },
}

beforeAll(() => void importers.set(renames.kind, renames))
afterAll(() => void importers.delete(renames.kind))

async function upload(content: string | Uint8Array, who = 'admin') {
  const answer = await sendFile(who, '/api/imports?kind=test-renames&name=deps.csv', content)
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc.id
}
async function step(id: string, name: string, body: object = {}, who = 'admin') {
  const answer = await api(who, 'POST', `/api/imports/${id}/${name}`, body)
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  await runJobs()
  return (await api(who, 'GET', `/api/imports/${id}/progress`)).body
}
const nameOf = async (slug: string) =>
  (await rows<{ name: string }>('select name from departments where slug = $1', [slug]))[0]?.name

test('an upload answers columns, a suggested mapping and the first rows', async () => {
  const { status, body } = await sendFile(
    'admin',
    '/api/imports?kind=test-renames&name=deps.csv',
    'Slug;Title;Note\rlegal;Law;x\r\rit;Machines;y\r',
  )
  expect(status).toBe(201)
  expect(body).toMatchObject({
    doc: {
      fileName: 'deps.csv',
      status: 'uploaded',
      rows: 2,
      emptyRows: 1,
      delimiter: ';',
      encoding: 'utf-8',
    },
    suggestedMapping: { Slug: 'slug', Title: 'name' },
    sample: [
      { line: 2, cells: ['legal', 'Law', 'x'] },
      { line: 4, cells: ['it', 'Machines', 'y'] },
    ],
  })
})

test('a form with a file is taken too', async () => {
  const form = new FormData()
  form.set('kind', 'test-renames')
  form.set('file', new File(['slug,name\nlegal,Law\n'], 'form.csv'))
  const { tokenOf } = await import('@/tests/harness/tokenOf')
  const { handleEndpoints } = await import('payload')
  const { testPayload } = await import('@/tests/harness/testPayload')
  const response = await handleEndpoints({
    config: (await testPayload()).config,
    request: new Request('http://steward.test/api/imports', {
      method: 'POST',
      headers: { host: 'steward.test', authorization: `JWT ${await tokenOf('admin')}` },
      body: form,
    }),
  })
  expect(response.status).toBe(201)
  expect(await response.json()).toMatchObject({ doc: { fileName: 'form.csv', rows: 1 } })
})

test('a check writes nothing and says what a run would; the run does it, and the undo takes it back', async () => {
  const id = await upload('slug,title\nlegal,Law\nit,Machines\n')
  const checked = await step(id, 'check')
  expect(checked.doc).toMatchObject({ status: 'checked', updated: 2, failed: 0 })
  expect(await nameOf('legal')).toBe('Legal')
  expect((await step(id, 'run')).doc).toMatchObject({ status: 'done', updated: 2, undoable: true })
  expect([await nameOf('legal'), await nameOf('it')]).toEqual(['Law', 'Machines'])
  expect((await step(id, 'undo')).doc).toMatchObject({ status: 'undone', undoable: false })
  expect([await nameOf('legal'), await nameOf('it')]).toEqual(['Legal', 'IT'])
  const events = await rows<{ action: string; actor_name: string }>(
    `select action, actor_name from audit_events where correlation_id = $1 and entity_type = 'departments' order by at`,
    [id],
  )
  expect(events).toEqual(
    Array.from({ length: 4 }, () => ({ action: 'departments.update', actor_name: 'Ada Admin' })),
  )
})

test('rows with faults are named by line and field, stop the run, and can be left out where that is allowed', async () => {
  const id = await upload('slug,title\nlegal,Law\nnowhere,X\nit\n')
  const checked = await step(id, 'check')
  expect(checked.doc).toMatchObject({ status: 'checked', updated: 1, failed: 2 })
  expect(checked.faults).toEqual([
    expect.objectContaining({ line: 3, field: 'slug', rule: 'unknown', value: 'nowhere' }),
    expect.objectContaining({ line: 4, field: 'title', rule: 'cells_missing' }),
  ])
  expect(await api('admin', 'POST', `/api/imports/${id}/run`, {})).toMatchObject({
    status: 409,
    body: { errors: [{ code: 'row_errors' }] },
  })
  expect(await nameOf('legal')).toBe('Legal')
  const csv = await api('admin', 'GET', `/api/imports/${id}/errors.csv`)
  expect(String(csv.body.text).split('\r\n')[1]).toBe('3,slug,nowhere,unknown,There is no such department.')
  await step(id, 'check', { options: { skipFaulty: true } })
  expect((await step(id, 'run')).doc).toMatchObject({ status: 'done', updated: 1, failed: 2 })
  expect(await nameOf('legal')).toBe('Law')
  await step(id, 'undo')
})

test('what fails halfway leaves nothing, and says so', async () => {
  const id = await upload('slug,title\nlegal,Boom\n')
  await step(id, 'check')
  const { doc } = await step(id, 'run')
  expect(doc).toMatchObject({ status: 'failed', reason: expect.stringContaining('Nothing was written') })
  expect(await nameOf('legal')).toBe('Legal')
})

test('mapping and options that cannot be used are 400, each with its field', async () => {
  const id = await upload('a,b\nlegal,Law\n')
  const { status, body } = await api('admin', 'POST', `/api/imports/${id}/check`, {
    mapping: { a: 'slug', c: 'name', b: 'slug' },
    options: { shout: 'yes', hush: true },
  })
  expect(status).toBe(400)
  expect(body.errors.map(({ field }) => field)).toEqual([
    'mapping.c',
    'mapping.b',
    'options.shout',
    'options.hush',
  ])
  expect((await api('admin', 'POST', `/api/imports/${id}/run`, {})).status).toBe(409)
})

test('headers without names or with one name twice, open quotes and workbooks are refused with their place', async () => {
  const refused = async (content: string | Uint8Array) =>
    (await sendFile('admin', '/api/imports?kind=test-renames', content)).body.errors[0]
  expect(await refused('slug,,name\n')).toMatchObject({ field: 'file', data: { line: 1, column: 2 } })
  expect(await refused('slug,name,Slug\n')).toMatchObject({ field: 'file', data: { line: 1, column: 3 } })
  expect(await refused('slug,name\nit,"open\nlegal,x\n')).toMatchObject({ field: 'file', data: { line: 2 } })
  expect(await refused(Buffer.from('504b0304aabb', 'hex'))).toMatchObject({ field: 'file' })
  expect(await refused('slug,name\nit,a\u0000b\n')).toMatchObject({ data: { line: 2, column: 2 } })
  const left = await rows(
    'select 1 from imports.chunks c where not exists (select 1 from imports i where i.upload = c.upload::text)',
  )
  expect(left).toEqual([])
})

test('who lacks the right is refused at each step, and whoever is suspended meanwhile imports nothing', async () => {
  expect(
    (await sendFile('erin', '/api/imports?kind=test-renames', 'slug,name\n')).body.errors[0],
  ).toMatchObject({
    code: 'forbidden',
    data: { permission: 'settings.update' },
  })
  const keeper = await person({ permissions: ['settings.update'] })
  const id = await upload('slug,title\nlegal,Law\n', keeper.who)
  expect((await api('erin', 'GET', `/api/imports/${id}/progress`)).status).toBe(404)
  expect((await api('erin', 'POST', `/api/imports/${id}/check`, {})).status).toBe(404)
  await step(id, 'check', {}, keeper.who)
  expect((await api(keeper.who, 'POST', `/api/imports/${id}/run`, {})).status).toBe(200)
  await api('admin', 'PATCH', `/api/employees/${keeper.id}`, { status: 'suspended' })
  await runJobs()
  expect((await api('admin', 'GET', `/api/imports/${id}/progress`)).body.doc).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('not an active employee'),
  })
  expect(await nameOf('legal')).toBe('Legal')
})
