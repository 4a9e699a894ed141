import { beforeAll, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { item } from '@/tests/factories/item'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

type Item = { id: string; identifier: string; type: { slug: string }; status: string }

const get = (who: string | null, path: string) => api(who, 'GET', `/api/inventory/${path}`)
const identifiers = (docs: readonly { identifier?: unknown }[]) => docs.map(({ identifier }) => identifier)

beforeAll(async () => {
  await api('admin', 'POST', '/api/inventory-types', {
    name: 'Tool',
    slug: 'tool',
    fields: [
      { name: 'seats', label: 'Seats', type: 'number' },
      { name: 'note', label: 'Note', type: 'text' },
    ],
  })
  await runJobs()
  for (let index = 0; index < 30; index += 1) {
    await item(index % 10 === 0 ? 'retired' : index % 10 === 1 ? 'under_repair' : 'available', {
      type: 'tool',
      identifier: `TOOL-${String(index).padStart(2, '0')}`,
      metadata: { seats: index, ...(index === 2 ? { note: '=HYPERLINK("x")' } : {}) },
    })
  }
})

async function everything(who: string, query: string): Promise<Item[]> {
  const all: Item[] = []
  for (let after = ''; ;) {
    const { status, body } = await get(who, `items?${query}&after=${after}`)
    expect(status).toBe(200)
    all.push(...(body.docs as unknown as Item[]))
    if (!body.next) return all
    after = body.next as string
  }
}

test('the lean list shows what the collection shows to the same reader, page after page, each row once', async () => {
  for (const who of ['admin', 'tech']) {
    const expected = await api(who, 'GET', '/api/inventory-items?limit=200&sort=identifier')
    for (const sort of ['identifier', '-identifier', 'updatedAt', '-updatedAt']) {
      const all = await everything(who, `limit=7&sort=${sort}`)
      expect(all.map(({ id }) => id).sort()).toEqual(expected.body.docs.map(({ id }) => id).sort())
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      if (sort === 'identifier')
        expect(identifiers(all)).toEqual(
          identifiers([...all].sort((a, b) => (a.identifier < b.identifier ? -1 : 1))),
        )
    }
    const first = await get(who, 'items?limit=1')
    expect(first.body).toMatchObject({ totalDocs: expected.body.totalDocs, totalIsLeast: false })
  }
  expect((await get('erin', 'items')).status).toBe(403)
  expect((await get('admin', 'items?after=nonsense')).status).toBe(400)
  expect((await get('admin', 'items?status=lost')).status).toBe(400)
})

test('filters narrow the list: type, several statuses, a part of the identifier, the name of the holder', async () => {
  const list = async (query: string, who = 'admin') => identifiers(await everything(who, query))
  expect(await list('type=tool&status=retired')).toEqual(['TOOL-00', 'TOOL-10', 'TOOL-20'])
  expect(await list('type=tool&status=retired,under_repair&limit=2')).toHaveLength(6)
  expect(await list('q=ool-1&limit=100')).toHaveLength(10)
  expect(await list('q=ool-1', 'tech')).toEqual([])
  expect(await list('q=100%25')).toEqual([])
  expect(await list('type=vehicle', 'tech')).toHaveLength(3)
  expect(await list('type=tool', 'tech')).toEqual([])
  const holder = await person({ name: 'Quirin Unmistakable' })
  const tool = (await rows<{ id: string }>(`select id from inventory_items where identifier = 'TOOL-29'`))[0]!
    .id
  await api('admin', 'POST', `/api/inventory-items/${tool}/assign`, { employee: holder.id })
  expect(await list('q=unmistak')).toEqual(['TOOL-29'])
  expect(await list(`assignedTo=${holder.id}`)).toEqual(['TOOL-29'])
})

test('a code is an identifier, an id or a label; who has the thing may look it up, strangers may not', async () => {
  const [row] = await rows<{ id: string }>(`select id from inventory_items where identifier = 'B-ST 1001'`)
  const look = (who: string, code: string) => get(who, `lookup?code=${encodeURIComponent(code)}`)
  for (const code of [' b-st  1001', row!.id, `https://steward.example/scan?item=${row!.id}`]) {
    expect((await look('tech', code)).body.docs).toMatchObject([
      {
        id: row!.id,
        permissions: { update: false, maintainer: true },
        abilities: { transition: [], receive: false, edit: false },
      },
    ])
  }
  expect((await look('tech', 'TOOL-02')).status).toBe(404)
  expect((await look('erin', 'TOOL-02')).status).toBe(404)
  const tool = (await rows<{ id: string }>(`select id from inventory_items where identifier = 'TOOL-02'`))[0]!
    .id
  await api('admin', 'PATCH', `/api/inventory-items/${tool}`, { notes: 'For the house only' })
  await api('admin', 'POST', `/api/inventory-items/${tool}/assign`, {
    employee: await idOf('employees', 'erin'),
  })
  expect((await look('erin', 'TOOL-02')).body.docs).toMatchObject([
    { id: tool, notes: null, metadata: null, abilities: { receive: true, handBack: true, transition: [] } },
  ])
  expect((await look('admin', 'TOOL-02')).body.docs).toMatchObject([
    {
      notes: 'For the house only',
      abilities: { transition: ['under_review'], replace: true, delete: false },
    },
  ])
  await api('admin', 'POST', '/api/inventory-items/return-held', {
    employee: await idOf('employees', 'erin'),
  })
})

test('abilities are what the commands then allow', async () => {
  const reviewer = await person({ roles: ['inventory-tool-reviewer'] })
  for (const status of [
    'available',
    'occupied',
    'under_review',
    'under_repair',
    'reserved',
    'retired',
  ] as const) {
    const id = await item(status, { type: 'tool', identifier: `ABLE-${status}` })
    for (const who of [reviewer.who, 'admin']) {
      const { abilities } = (await get(who, `lookup?code=${id}`)).body.docs[0] as unknown as {
        abilities: { assign: boolean; comment: boolean; handOver: boolean }
      }
      const answers = async (verb: string, body: object) =>
        (await api(who, 'POST', `/api/inventory-items/${id}/${verb}`, body)).status === 200
      expect(await answers('comments', { position: { x: 0, y: 0 }, text: 'x' })).toBe(abilities.comment)
      expect(await answers('hand-over', {})).toBe(abilities.handOver)
      if (who !== 'admin') expect(await answers('assign', { employee: reviewer.id })).toBe(abilities.assign)
    }
  }
})

test('every number of the report opens exactly its rows, for whoever reads it', async () => {
  type Rows = { collection: string; where: Record<string, unknown> }
  type Report = {
    types: { id: string; slug: string }[]
    counts: { type: string; status: string; count: number; rows: Rows }[]
    age: { count: number; rows: Rows }[]
    repair: { type: string; repairs: number; inRepair: number; rows: Rows; rowsNow: Rows }[]
    utilisation: {
      items: number
      share: number | null
      occupiedHours: number
      availableHours: number
      rows: Rows
    }[]
  }
  for (const who of ['admin', 'tech']) {
    const { status, body } = await get(who, 'reports?days=30')
    expect(status).toBe(200)
    const report = body as unknown as Report
    expect(report.types.map(({ slug }) => slug)).toEqual(
      who === 'tech' ? ['vehicle'] : ['laptop', 'tool', 'vehicle'],
    )
    const opens = async (found: Rows) => {
      const query = (found.where.and as Record<string, Record<string, string>>[])
        .map((condition, at) =>
          Object.entries(condition)
            .map(([field, rule]) =>
              Object.entries(rule).map(
                ([operator, value]) =>
                  `where[and][${at}][${field}][${operator}]=${encodeURIComponent(value)}`,
              ),
            )
            .join('&'),
        )
        .join('&')
      return (await api(who, 'GET', `/api/${found.collection}?limit=1&${query}`)).body.totalDocs
    }
    for (const { count, rows: found } of [...report.counts, ...report.age])
      expect(await opens(found)).toBe(count)
    for (const line of report.repair) {
      expect(await opens(line.rows)).toBe(line.repairs)
      expect(await opens(line.rowsNow)).toBe(line.inRepair)
    }
    for (const line of report.utilisation) {
      expect(await opens(line.rows)).toBe(line.items)
      expect(line.share === null || (line.share >= 0 && line.share <= 1)).toBe(true)
    }
  }
  expect((await get('erin', 'reports')).status).toBe(403)
})

test('utilisation and time in repair are computed from history', async () => {
  const made = await api('admin', 'POST', '/api/inventory-types', { name: 'Clock', slug: 'clock' })
  await runJobs()
  const type = made.body.doc.id
  const id = await item('available', { type: 'clock', identifier: 'C-1' })
  const [{ resource }] = (await rows<{ resource: string }>(
    'select resource_id as resource from inventory_types where id = $1',
    [type],
  )) as [{ resource: string }]
  const hours = (count: number) => new Date(Date.now() - count * 3_600_000).toISOString()
  // Ten days old: with somebody from hour 100 to hour 40, in repair from 40 to 30 and from 20 to 14, free since.
  const moves = [
    [100, 'available', 'occupied'],
    [40, 'occupied', 'under_review'],
    [40, 'under_review', 'under_repair'],
    [30, 'under_repair', 'available'],
    [20, 'available', 'under_repair'],
    [14, 'under_repair', 'available'],
  ] as const
  await rows(
    `begin; set local steward.test_factory = 'on'; update inventory_items set created_at = now() - interval '10 days' where id = '${id}';
     insert into inventory_history (item_id, resource_id, at, "from", "to", actor_name, snapshot, rev) values
       ${moves.map(([ago, from, to]) => `('${id}', '${resource}', '${hours(ago)}', '${from}', '${to}', 'Test', '{}', 1)`).join(', ')}; commit`,
  )
  const of = async (days: number) => {
    const { body } = await get('admin', `reports?days=${days}`)
    const pick = (list: unknown) => (list as { type: string }[]).find((line) => line.type === type)
    return { use: pick(body.utilisation), repair: pick(body.repair) }
  }
  const all = await of(30)
  expect(all.use).toMatchObject({
    occupiedHours: 60,
    availableHours: 240,
    share: expect.closeTo(0.25, 3) as number,
  })
  expect(all.repair).toMatchObject({ repairs: 2, finished: 2, meanHours: 8, medianHours: 8, inRepair: 0 })
  // Three days are 72 hours: it came back at hour 40, so that 32 of them were use.
  const days = await of(3)
  expect(days.use).toMatchObject({ occupiedHours: 32, availableHours: 72 })
  expect((await of(1)).repair).toMatchObject({ repairs: 1, medianHours: 6 })
})

test('labels are a PDF for what one may read, and nothing for anything else', async () => {
  const ids = (await rows<{ id: string; slug: string }>(
    `select i.id, t.slug from inventory_items i join inventory_types t on t.id = i.type_id where t.slug in ('tool', 'vehicle') order by t.slug desc`,
  )) as { id: string; slug: string }[]
  const vehicles = ids.filter(({ slug }) => slug === 'vehicle').map(({ id }) => id)
  const labels = async (who: string, list: string[], rest = '') =>
    get(who, `labels.pdf?ids=${list.join(',')}${rest}`)
  for (const format of ['l7160', 'l7163', 'l7651', 'single']) {
    const answer = await labels('tech', vehicles, `&format=${format}`)
    expect([format, answer.status, answer.headers.get('content-type')]).toEqual([
      format,
      200,
      'application/pdf',
    ])
    expect(String(answer.body.text).startsWith('%PDF-')).toBe(true)
  }
  expect((await labels('tech', [...vehicles, ids.at(-1)!.id])).status).toBe(404)
  expect((await labels('erin', vehicles)).status).toBe(403)
  expect((await labels('tech', [])).body.errors[0]).toMatchObject({ field: 'ids' })
  expect((await labels('tech', vehicles, '&format=a4')).status).toBe(400)
})

test('an export holds what the list shows, with formulas made harmless, and is an event', async () => {
  const answer = await get('admin', 'export.csv?type=tool&status=available,occupied,under_review')
  const lines = String(answer.body.text).replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(lines[0]).toBe(
    'type,identifier,status,assignedTo,assignedToName,request,acquiredOn,notes,metadata.seats,metadata.note',
  )
  expect(lines.find((line) => line.includes('TOOL-02'))).toContain(`"'=HYPERLINK(""x"")"`)
  const shown = await everything('admin', 'type=tool&status=available,occupied,under_review&limit=200')
  expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(identifiers(shown))
  const own = await get('tech', 'export.csv')
  expect(String(own.body.text)).toContain('B-ST 1001')
  expect(String(own.body.text)).not.toContain('TOOL-')
  expect((await get('erin', 'export.csv')).status).toBe(403)
  expect(
    await rows(
      `select reason from audit_events where action = 'inventory-items.export' and actor_name = 'Ada Admin'`,
    ),
  ).toEqual([{ reason: '{"type":"tool","status":["available","occupied","under_review"]}' }])
})

test('what no export can be about is refused before the file begins, and no export is noted', async () => {
  const noted = () =>
    rows("select count(*)::int as n from audit_events where action = 'inventory-items.export'")
  const before = await noted()
  for (const q of ['%00', 'ab%00cd'])
    expect(await get('admin', `export.csv?q=${q}`)).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.any(String) as string }] },
    })
  expect(await noted()).toEqual(before)
})
