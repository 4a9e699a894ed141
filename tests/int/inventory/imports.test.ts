import { beforeAll, expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api, type Answer } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { sendFile } from '@/tests/harness/sendFile'

type Stored = {
  identifier: string
  status: string
  notes: string | null
  metadata: Record<string, unknown> | null
  acquired: string
}

beforeAll(async () => {
  await api('admin', 'POST', '/api/inventory-types', {
    name: 'Van',
    slug: 'van',
    identifierLabel: 'Plate',
    validationRules: { pattern: '[A-Z]{1,3}-[A-Z]{2} [0-9]{1,4}', format: 'uppercase' },
    fields: [
      { name: 'seats', label: 'Seats', type: 'number', required: true, min: 1, max: 9 },
      {
        name: 'fuel',
        label: 'Fuel',
        type: 'select',
        options: [
          { value: 'diesel', label: 'Diesel' },
          { value: 'electric', label: 'Electric' },
        ],
      },
      { name: 'leased', label: 'Leased', type: 'checkbox' },
    ],
  })
  await api('admin', 'POST', '/api/inventory-types', { name: 'Case', slug: 'case' })
  await runJobs()
})

async function upload(content: string | Uint8Array, who = 'admin'): Promise<string> {
  const answer = await sendFile(who, '/api/imports?kind=inventory-items&name=assets.csv', content)
  expect([answer.status, answer.body.errors]).toEqual([201, undefined])
  return answer.body.doc.id
}
async function step(id: string, name: string, body: object = {}, who = 'admin'): Promise<Answer['body']> {
  const answer = await api(who, 'POST', `/api/imports/${id}/${name}`, body)
  expect([answer.status, answer.body.errors]).toEqual([200, undefined])
  await runJobs()
  return (await api(who, 'GET', `/api/imports/${id}/progress`)).body
}
async function run(content: string | Uint8Array, options: object = {}, who = 'admin') {
  const id = await upload(content, who)
  const checked = await step(id, 'check', { options }, who)
  expect(checked.faults).toEqual([])
  return { id, ...(await step(id, 'run', {}, who)) }
}
const stored = (type: string) =>
  rows<Stored>(
    `select identifier, i.status, notes, metadata, to_char(acquired_on at time zone 'utc', 'YYYY-MM-DD') as acquired
     from inventory_items i join inventory_types t on t.id = i.type_id where t.slug = $1 order by identifier`,
    [type],
  )

const FIRST = `Type;Plate;Seats;Fuel;Leased;Bought;Notes
van;b-st 1;5;Diesel;ja;1.2.2024;Für München
Van;B-ST  2;2;electric;no;2025-03-04;
van;B-ST 3;9;;;;`

test('a file as people have it becomes assets: names of types and choices, days, spaces, Latin-1, line ends of a Mac', async () => {
  const mapping = {
    Type: 'type',
    Plate: 'identifier',
    Seats: 'metadata.seats',
    Fuel: 'metadata.fuel',
    Leased: 'metadata.leased',
    Bought: 'acquiredOn',
    Notes: 'notes',
  }
  const id = await upload(Buffer.from(FIRST.replaceAll('\n', '\r'), 'latin1'))
  const { body } = await api('admin', 'GET', `/api/imports/${id}/progress`)
  expect(body).toMatchObject({
    doc: { rows: 3, delimiter: ';', encoding: 'windows-1252' },
    suggestedMapping: {
      Type: 'type',
      Seats: 'metadata.seats',
      Fuel: 'metadata.fuel',
      Bought: 'acquiredOn',
      Notes: 'notes',
    },
  })
  const checked = await step(id, 'check', { mapping })
  expect(checked).toMatchObject({ doc: { status: 'checked', created: 3, failed: 0 }, faults: [] })
  expect(await stored('van')).toEqual([])
  expect((await step(id, 'run')).doc).toMatchObject({ status: 'done', created: 3 })
  expect(await stored('van')).toEqual([
    {
      identifier: 'B-ST 1',
      status: 'available',
      notes: 'Für München',
      metadata: { seats: 5, fuel: 'diesel', leased: true },
      acquired: '2024-02-01',
    },
    {
      identifier: 'B-ST 2',
      status: 'available',
      notes: null,
      metadata: { seats: 2, fuel: 'electric', leased: false },
      acquired: '2025-03-04',
    },
    {
      identifier: 'B-ST 3',
      status: 'available',
      notes: null,
      metadata: { seats: 9 },
      acquired: expect.any(String) as string,
    },
  ])
  const again = await upload(FIRST)
  expect((await step(again, 'check', { mapping })).doc).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 3,
  })
  const made = (await rows<{ id: string }>(`select id from inventory_items where identifier = 'B-ST 1'`))[0]!
    .id
  expect((await eventsOf(made)).map(({ action }) => action)).toEqual(['inventory-items.create'])
  expect((await api('admin', 'GET', `/api/inventory-items/${made}`)).body).toMatchObject({
    rev: 1,
    comments: [],
  })
})

test('every fault names its line, its column, the rule and the remedy, and nothing is written', async () => {
  const id = await upload(
    [
      'type,identifier,status,assignedTo,acquiredOn,seats,fuel',
      'van,B-ST 10,,,,5,',
      'lorry,B-ST 11,,,,5,',
      ',B-ST 12,,,,5,',
      'van,plate,,,,5,',
      'van,6.37702E+15,,,,5,',
      'van,b-st 10,,,,5,',
      'van,B-ST 13,lost,,,5,',
      'van,B-ST 14,,,03/04/2026,5,',
      'van,B-ST 15,,,,many,',
      'van,B-ST 16,,,,5,steam',
      'van,B-ST 17,under_review,,,5,',
      'van,B-ST 18,occupied,,,5,',
      'van,B-ST 19,,nobody@steward.example,,5,',
      'case,K1,,,,5,',
      'van,B-ST 20,,,,,',
    ].join('\n'),
  )
  const { doc, faults } = await step(id, 'check')
  expect(
    (faults as { line: number; field: string; rule: string }[]).map(({ line, field, rule }) => [
      line,
      field,
      rule,
    ]),
  ).toEqual([
    [3, 'type', 'unknown'],
    [4, 'type', 'missing'],
    [5, 'identifier', 'invalid'],
    [6, 'identifier', 'shortened'],
    [7, 'identifier', 'duplicate'],
    [8, 'status', 'unknown'],
    [9, 'acquiredOn', 'date'],
    [10, 'metadata.seats', 'type'],
    [11, 'metadata.fuel', 'option'],
    [12, 'status', 'illegal_transition'],
    [13, 'assignedTo', 'missing'],
    [14, 'assignedTo', 'unknown'],
    [15, 'metadata.seats', 'unknown_field'],
    [16, 'metadata.seats', 'required'],
  ])
  expect(doc).toMatchObject({ created: 1, failed: 14 })
  expect((await api('admin', 'POST', `/api/imports/${id}/run`, {})).status).toBe(409)
  expect((await stored('van')).some(({ identifier }) => identifier === 'B-ST 10')).toBe(false)
  await step(id, 'check', { options: { skipFaulty: true } })
  expect((await step(id, 'run')).doc).toMatchObject({ status: 'done', created: 1 })
})

test('a status moves as the commands move it, with history, and an undo goes back the same ways', async () => {
  await run(`type,identifier\ncase,reserved\ncase,occupied\ncase,retired\ncase,untouched\n`)
  const erin = await idOf('employees', 'erin')
  const moved = await run(
    `type,identifier,status,assignedTo,notes\ncase,reserved,reserved,,shelf\ncase,occupied,,erin@steward.example,\ncase,retired,Retired,,\ncase,new,Under repair,,\n`,
  )
  expect(moved.doc).toMatchObject({ created: 1, updated: 3, undoable: true })
  expect((await stored('case')).map(({ identifier, status }) => [identifier, status])).toEqual([
    ['new', 'under_repair'],
    ['occupied', 'occupied'],
    ['reserved', 'reserved'],
    ['retired', 'retired'],
    ['untouched', 'available'],
  ])
  const held = await api('erin', 'GET', '/api/inventory-items/held')
  expect(held.body.docs).toMatchObject([{ identifier: 'occupied', abilities: { receive: true } }])
  const id = held.body.docs[0]!.id
  const history = await api('admin', 'GET', `/api/inventory-items/${id}/history`)
  expect(history.body.docs).toMatchObject([
    { from: 'available', to: 'occupied', actor: { name: 'Ada Admin' }, reason: 'Import' },
  ])
  expect(await rows('select assigned_to_id as erin from inventory_items where id = $1', [id])).toEqual([
    { erin },
  ])

  const refused = await upload('type,identifier,status\ncase,occupied,available\n')
  expect((await step(refused, 'check')).faults).toMatchObject([{ line: 2, rule: 'illegal_transition' }])

  const back = await step(moved.id, 'undo')
  expect(back.doc).toMatchObject({ status: 'undone', updated: 3, ended: 1 })
  expect((await stored('case')).map(({ identifier, status, notes }) => [identifier, status, notes])).toEqual([
    ['occupied', 'available', null],
    ['reserved', 'available', null],
    ['retired', 'available', null],
    ['untouched', 'available', null],
  ])
})

test('an undo leaves alone what somebody changed since, and says so', async () => {
  const made = await run('type,identifier\ncase,keep\ncase,drop\n')
  const [keep] = await rows<{ id: string }>(`select id from inventory_items where identifier = 'keep'`)
  await api('admin', 'PATCH', `/api/inventory-items/${keep!.id}`, { notes: 'Mine now' })
  const undone = await step(made.id, 'undo')
  expect(undone.doc).toMatchObject({
    status: 'undone',
    ended: 1,
    warnings: [expect.stringContaining('1 assets')],
  })
  expect((await stored('case')).map(({ identifier }) => identifier)).toContain('keep')
  expect((await stored('case')).map(({ identifier }) => identifier)).not.toContain('drop')
})

test('an import never does more than its person may: types of one, no creating without create', async () => {
  expect((await sendFile('erin', '/api/imports?kind=inventory-items', 'identifier\nx\n')).status).toBe(403)
  expect((await sendFile('tech', '/api/imports?kind=inventory-items', 'identifier\nx\n')).status).toBe(403)
  const keeper = await person({ permissions: ['inventory-case.update', 'inventory-case.read'] })
  const id = await upload(
    'type,identifier,notes\ncase,untouched,seen\ncase,brand new,x\nvan,B-ST 1,x\n',
    keeper.who,
  )
  expect((await step(id, 'check', {}, keeper.who)).faults).toMatchObject([
    { line: 3, rule: 'forbidden', message: expect.stringContaining('inventory-case.create') },
    { line: 4, field: 'type', rule: 'unknown' },
  ])
})

test('what comes in goes to whoever waits, oldest first', async () => {
  const holder = await person()
  const broken = await item('available', { type: 'case', identifier: 'broken' })
  for (const { identifier } of await stored('case')) {
    const [row] = await rows<{ id: string; status: string }>(
      'select id, status from inventory_items where identifier = $1',
      [identifier],
    )
    if (row!.status === 'available' && identifier !== 'broken')
      await api('admin', 'POST', `/api/inventory-items/${row!.id}/transition`, { to: 'retired' })
  }
  await api('admin', 'POST', `/api/inventory-items/${broken}/assign`, { employee: holder.id })
  const waits = await api('admin', 'POST', `/api/inventory-items/${broken}/replace`, { reason: 'Fell' })
  expect(waits.body).toMatchObject({ replacement: { item: null } })
  await run('type,identifier\ncase,z-fresh\ncase,a-fresh\n')
  const held = await api(holder.who, 'GET', '/api/inventory-items/held')
  expect(held.body.docs).toMatchObject([{ identifier: 'a-fresh' }])
})

test('what was exported comes back unchanged', async () => {
  const { body } = await api('admin', 'GET', '/api/inventory/export.csv?type=van')
  const id = await upload(String(body.text))
  const checked = await step(id, 'check', {})
  expect(checked).toMatchObject({
    faults: [],
    doc: { created: 0, updated: 0, unchanged: (await stored('van')).length },
  })
})
