import { expect, test } from 'vitest'
import { indexPrefix } from '@/src/operations/records/indexPrefix'
import { recordType } from '@/tests/factories/recordType'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const field = (name: string, type: string) => ({ name, label: name, type })
const plain = { states: [{ key: 'open', label: 'Open', kind: 'open' }], transitions: [] }
const indexesOf = async (id: string) =>
  (
    await rows<{ definition: string }>(
      `select indexdef as definition from pg_indexes where tablename = 'records' and indexdef like $1`,
      [`%${id}%`],
    )
  ).map(({ definition }) => definition)
const measured = async (name: string) =>
  (
    await rows<{ of: string }>(
      `select pg_get_statisticsobjdef_expressions(oid)::text as of from pg_statistic_ext where stxrelid = 'records'::regclass`,
    )
  ).filter(({ of }) => of.includes(`'${name}'`)).length
const filterBy = async (id: string, filterable: string[]) => {
  expect((await api('admin', 'PATCH', `/api/record-types/${id}`, { filterable })).status).toBe(200)
  await runJobs()
}

test('what lists filter by has an index of its type, and statistics that all types share and the last one takes along', async () => {
  const fields = [field('weight', 'number'), field('fragile', 'checkbox')]
  const first = await recordType({ ...plain, fields, filterable: ['weight', 'fragile'] })
  const second = await recordType({ ...plain, fields, filterable: ['weight'] })
  expect((await indexesOf(first.id)).filter((index) => index.includes('USING gin (data'))).toHaveLength(1)
  expect((await indexesOf(first.id)).filter((index) => index.includes("'weight'"))).toHaveLength(1)
  expect((await indexesOf(second.id)).filter((index) => index.includes('USING gin (data'))).toHaveLength(0)
  expect(await measured('weight')).toBe(1)
  expect(await measured('fragile')).toBe(0)
  await filterBy(first.id, ['fragile'])
  expect((await indexesOf(first.id)).filter((index) => index.includes("'weight'"))).toHaveLength(0)
  expect(await measured('weight')).toBe(1)
  await filterBy(second.id, [])
  expect(await indexesOf(second.id)).toHaveLength(0)
  expect(await measured('weight')).toBe(0)
})

test('a type that goes takes its indexes along', async () => {
  const type = await recordType({ ...plain, fields: [field('girth', 'number')], filterable: ['girth'] })
  expect(await indexesOf(type.id)).not.toEqual([])
  expect((await api('admin', 'DELETE', `/api/record-types/${type.id}`)).status).toBe(200)
  await runJobs()
  expect(await indexesOf(type.id)).toEqual([])
  expect(await rows('select 1 from pg_class where relname like $1', [`${indexPrefix(type.id)}%`])).toEqual([])
  expect(await measured('girth')).toBe(0)
})

test('a range that few are in is known to have few, so that it is not looked for from the newest on', async () => {
  const type = await recordType({
    ...plain,
    fields: [field('depth', 'number')],
    filterable: ['depth'],
  })
  for (let depth = 1; depth <= 40; depth += 1)
    await api('admin', 'POST', '/api/records', { type: type.slug, title: 'x', data: { depth } })
  await rows('analyze records')
  const expression = `(case when jsonb_typeof(data -> 'depth') = 'number' then (data -> 'depth')::numeric end)`
  const [plan] = await rows<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    `explain (format json) select 1 from records where ${expression} > 38`,
  )
  expect(plan!['QUERY PLAN'][0]!.Plan['Plan Rows']).toBeLessThan(6)
})

test('every page counts the whole list, full or not', async () => {
  const type = await recordType({ ...plain, fields: [field('size', 'number')], filterable: ['size'] })
  for (let size = 0; size < 5; size += 1)
    await api('admin', 'POST', '/api/records', { type: type.slug, title: `Item ${size}`, data: { size } })
  const filters = encodeURIComponent(JSON.stringify([{ field: 'size', op: 'greaterThan', value: 0 }]))
  for (const sort of ['title', 'data.size']) {
    const page = async (more: string) => {
      const { body } = await api(
        'admin',
        'GET',
        `/api/records/list?type=${type.slug}&filters=${filters}&sort=${sort}${more}`,
      )
      return body as unknown as {
        docs: { title: string }[]
        next: string | null
        totalDocs: number
        totalIsLeast: boolean
      }
    }
    for (const limit of [2, 3, 4, 25]) {
      const seen: string[] = []
      for (let after = ''; ;) {
        const { docs, next, totalDocs, totalIsLeast } = await page(`&limit=${limit}${after}`)
        expect({ totalDocs, totalIsLeast }).toEqual({ totalDocs: 4, totalIsLeast: false })
        seen.push(...docs.map(({ title }) => title))
        if (!next) break
        after = `&after=${next}`
      }
      expect(seen).toEqual(['Item 1', 'Item 2', 'Item 3', 'Item 4'])
    }
  }
})
