import { sql } from '@payloadcms/db-postgres/drizzle'
import fc from 'fast-check'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { expect, test } from 'vitest'
import { resolveRights } from '@/access/resolveRights'
import type { Action } from '@/src/domain/permissions/actions'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { can } from '@/src/domain/permissions/can'
import { compileRights } from '@/src/domain/permissions/compileRights'
import { effectiveSlugs } from '@/src/domain/permissions/effectiveSlugs'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { isBelow } from '@/src/domain/permissions/isBelow'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadRightsGraph } from '@/src/operations/permissions/loadRightsGraph'
import { query } from '@/src/platform/query'
import { READ_RULES } from '@/tests/fixtures/readRules'
import { testPayload } from '@/tests/harness/testPayload'
import { anyPlan, storeWorld } from './randomWorld'

const rowsOf = (req: PayloadRequest, collection: string) =>
  query<Record<string, unknown>>(req, sql`select * from ${sql.identifier(collection.replaceAll('-', '_'))}`)

/** Rolled back at the end, so that no world sees another and none is ever committed. */
async function inPassing(work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const payload = await testPayload()
  const req = await createLocalReq({}, payload)
  const id = await payload.db.beginTransaction()
  if (!id) throw new Error('No transaction.')
  req.transactionID = id
  try {
    await work(req)
  } finally {
    await payload.db.rollbackTransaction(id)
  }
}

const PLAIN = ['in', 'not_in', 'equals', 'not_equals', 'exists']

/** What is wrong with a scope: it is yes, no, or at most four terms, each of one column of the row and a plain operator. */
function faultOf(scope: boolean | Where): string | null {
  if (typeof scope === 'boolean') return null
  const [[key, value] = ['', undefined], ...others] = Object.entries(scope)
  if (others.length > 0) return `more than one key: ${JSON.stringify(scope)}`
  // What is kept from somebody narrows what they would see otherwise.
  if (key === 'and') return (value as Where[]).map(faultOf).find((fault) => fault !== null) ?? null
  const terms = key === 'or' ? (value as Where[]) : [scope]
  if (terms.length > 4) return `more than four terms: ${JSON.stringify(scope)}`
  for (const term of terms) {
    const [[column, operator] = ['', {}], ...more] = Object.entries(term)
    const plain = Object.keys(operator as object).every((name) => PLAIN.includes(name))
    if (more.length > 0 || !plain || !/^[a-zA-Z]+$/.test(column)) return `not plain: ${JSON.stringify(term)}`
  }
  return null
}

test('every scope is all, none, or at most four terms on plain columns of the row', () => {
  expect(faultOf({ or: [{ owner: { equals: '1' } }, { resource: { in: ['2'] } }] })).toBe(null)
  expect(faultOf({ 'form.category': { in: ['2'] } })).toContain('not plain')
  expect(faultOf({ or: [1, 2, 3, 4, 5].map((id) => ({ id: { equals: id } })) })).toContain('four')
})

test('every collection has a rule that says who reads its rows', async () => {
  const payload = await testPayload()
  const own = payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !slug.startsWith('payload-'))
  expect(
    own.filter((slug) => !(slug in READ_RULES)),
    'add them to tests/fixtures/readRules.ts',
  ).toEqual([])
})

test('a list shows exactly the rows that the rules allow one by one, in thirty random worlds', async () => {
  const payload = await testPayload()
  const collections = payload.config.collections.filter(({ slug }) => slug in READ_RULES)
  let shown = 0
  let hidden = 0
  await fc.assert(
    fc.asyncProperty(anyPlan, (plan) =>
      inPassing(async (req) => {
        const people = await storeWorld(req, plan)
        const { graph, resources } = await loadRightsGraph(req)
        const holdings = await loadHoldings(req)
        const tree = buildResourceTree(resources)
        const graphIndex = indexGraph(graph)
        const requests = new Map((await rowsOf(req, 'itsm-requests')).map((row) => [row.id, row]))
        const records = new Map((await rowsOf(req, 'records')).map((row) => [row.id, row]))
        const candidates = await rowsOf(req, 'workflow-step-candidates')
        const tables = new Map<string, Record<string, unknown>[]>()
        for (const { slug } of collections) tables.set(slug, await rowsOf(req, slug))

        for (const me of people) {
          const rights = compileRights(
            holdings.find(({ employee }) => employee.id === me)!,
            tree,
            Date.now(),
            graphIndex,
          )
          const asked = new Set(
            candidates.filter((row) => row.employee_id === me).map((row) => row.subject_id),
          )
          const asReader = await createLocalReq(
            { user: { id: me, collection: 'employees', status: 'active', email: 'x', name: 'x' } as never },
            payload,
          )
          asReader.transactionID = req.transactionID!
          // What the one statement brings, in the form in which it is kept, against the tables read whole.
          const kept = await resolveRights(asReader, me, Date.now())
          expect(effectiveSlugs(kept.rights, kept.tree, graph.permissions)).toEqual(
            effectiveSlugs(rights, tree, graph.permissions),
          )
          expect([kept.rights.superadmin, kept.rights.level]).toEqual([rights.superadmin, rights.level])
          for (const { slug, access } of collections) {
            const expected = tables.get(slug)!.filter((row) => {
              const resource = tree.slugs[tree.byId.get(String(row.resource_id)) ?? -1] ?? ''
              const below = tree.slugs.filter(
                (other, node) => other !== resource && isBelow(tree, tree.ids[node]!, resource),
              )
              const holdsBelow = (root: string, action: Action) =>
                tree.slugs.some(
                  (other, node) => isBelow(tree, tree.ids[node]!, root) && can(rights, tree, other, action),
                )
              return READ_RULES[slug]!({
                me,
                row,
                resource,
                below,
                holdsBelow,
                asked,
                requests,
                records,
                may: (of, action) => can(rights, tree, of, action),
              })
            })
            const answer = await access.read({ req: asReader })
            const { docs } =
              answer === false
                ? { docs: [] }
                : await payload.find({
                    collection: slug,
                    req: asReader,
                    overrideAccess: false,
                    pagination: false,
                    depth: 0,
                    select: {},
                  })
            const { totalDocs } =
              answer === false
                ? { totalDocs: 0 }
                : await payload.count({ collection: slug, req: asReader, overrideAccess: false })
            // To read the audit trail leaves an event in it: those of this test are not counted.
            if (slug !== 'audit-events') expect([slug, totalDocs]).toEqual([slug, docs.length])
            expect([slug, faultOf(answer)]).toEqual([slug, null])
            const ids = (list: readonly { id?: unknown }[]) => list.map(({ id }) => String(id)).sort()
            const stored = new Set(ids(tables.get(slug)!))
            const seen = docs.filter(({ id }) => stored.has(String(id)))
            if (slug !== 'audit-events') expect(seen.length).toBe(docs.length)
            expect(ids(seen), slug).toEqual(ids(expected))
            shown += seen.length
            hidden += tables.get(slug)!.length - seen.length
          }
        }
      }),
    ),
    { numRuns: 30, endOnFailure: true },
  )
  // A test of nothing but empty lists, or of nothing but superadmins, would pass as well.
  expect(shown).toBeGreaterThan(1000)
  expect(hidden).toBeGreaterThan(1000)
}, 240_000)
