import { expect, test } from 'vitest'
import { MATRIX_ACTORS, permissionMatrix } from '@/tests/fixtures/permissionMatrix'
import { allEndpoints, probe, type Probe } from './probe'

/** What Payload adds to every collection beside reading and writing one row; judged by rules below, not row by row. */
const USUAL =
  /^(GET \/count|PATCH|DELETE|GET \/versions(\/:id)?|POST \/versions\/:id|POST \/access\/:id\?|POST \/:id\/duplicate)$/

/** Defects of Payload 3.90.2 itself, in which nothing of ours is read or written: they answer 500 to everyone who may. */
const BROKEN = [
  // A name that is not there, where reading is a plain yes: the file is looked for without its row.
  'GET /api/media/file/:filename',
]

const endpoints = await allEndpoints()
const isUsual = (name: string, { collection }: Probe) =>
  collection !== null && USUAL.test(name.replace(`/api/${collection}`, '').trim())
const isOurs = ({ collection }: Probe) => collection !== null && !collection.startsWith('payload-')

test('every collection and every endpoint has its row, and every row its endpoint', () => {
  const named = [...endpoints]
    .filter(([name, endpoint]) => !isUsual(name, endpoint) && !BROKEN.includes(name))
    .map(([name]) => name)
  expect(
    named.filter((name) => !(name in permissionMatrix)),
    'add them to tests/fixtures/permissionMatrix.ts',
  ).toEqual([])
  expect(Object.keys(permissionMatrix).filter((name) => !endpoints.has(name))).toEqual([])
})

test('versions, bulk writes and duplicates are closed on every collection of ours', async () => {
  for (const [name, endpoint] of endpoints) {
    if (!isOurs(endpoint) || !isUsual(name, endpoint) || /count|\/access\//.test(name)) continue
    for (const who of [null, 'admin'])
      expect([name, await probe(who, endpoint, true)]).toEqual([
        name,
        expect.toSatisfy((status: number) => status >= 400),
      ])
  }
})

test('a count answers whom the list answers', async () => {
  for (const [name, endpoint] of endpoints) {
    if (!isOurs(endpoint) || !name.endsWith('/count')) continue
    const list = permissionMatrix[name.replace('/count', '')]!
    for (const who of [null, 'erin', 'john', 'admin'] as const) {
      expect([name, who, await probe(who, endpoint)]).toEqual([name, who, list[MATRIX_ACTORS.indexOf(who)]])
    }
  }
})

for (const [name, statuses] of Object.entries(permissionMatrix)) {
  test(`${name} answers each as the matrix says`, async () => {
    const answers: [string, number][] = []
    for (const who of MATRIX_ACTORS) answers.push([who ?? 'nobody', await probe(who, endpoints.get(name)!)])
    expect(answers).toEqual(MATRIX_ACTORS.map((who, at) => [who ?? 'nobody', statuses[at]]))
  })
}
