import { describe, expect, test } from 'vitest'
import { timelineKinds as recordKinds } from '@/src/domain/records/timelineKinds'
import { timelineKinds as requestKinds } from '@/src/domain/requests/timelineKinds'
import { permissionMatrix } from '@/tests/fixtures/permissionMatrix'
import { lastAsked } from '@/tests/harness/lastAsked'
import { rows } from '@/tests/harness/rows'
import { allEndpoints } from '../permissions/probe'
import { formMutations } from './mutations/forms'
import { inventoryMutations } from './mutations/inventory'
import { peopleMutations } from './mutations/people'
import { recordMutations } from './mutations/records'
import { requestMutations } from './mutations/requests'
import { rightsMutations } from './mutations/rights'
import { systemMutations } from './mutations/system'

const mutations = {
  ...requestMutations,
  ...formMutations,
  ...inventoryMutations,
  ...recordMutations,
  ...peopleMutations,
  ...rightsMutations,
  ...systemMutations,
}

/** Closed to everybody, whatever they hold: the matrix of rights proves it. */
const isClosed = (name: string) => permissionMatrix[name]?.every((status) => status === 403)
/** Bulk writes, duplicates and versions are closed on every collection of ours; the matrix of rights proves that too. */
const USUAL =
  /^((PATCH|DELETE) \/api\/[^/]+|POST .*\/(duplicate|versions\/:id|access\/:id\?)|.*\/payload-.*)$/

const doors = [...(await allEndpoints()).keys()].filter(
  (name) => !name.startsWith('GET ') && !isClosed(name) && !USUAL.test(name),
)

const eventsOfTheLastCall = () =>
  rows<{ action: string }>(
    `select action from audit_events where at >= to_timestamp($1::float8 / 1000) and action not like '%.denied'`,
    [lastAsked.at],
  )

test('every door that changes something is tried here, or says why it leaves nothing', () => {
  expect(
    doors.filter((name) => !(name in mutations)),
    'add them to tests/int/audit/mutations',
  ).toEqual([])
  expect(Object.keys(mutations).filter((name) => !doors.includes(name))).toEqual([])
})

describe('an event is left by', () => {
  for (const [name, call] of Object.entries(mutations)) {
    if (typeof call === 'string') continue
    test(name, async () => {
      const { status, body } = await call()
      expect([status, status < 300 || body]).toEqual([expect.toSatisfy((code: number) => code < 300), true])
      expect(await eventsOfTheLastCall()).not.toEqual([])
    })
  }
})

test('whatever happens to requests and records has a word on their timelines, or is left out on purpose', async () => {
  const kinds = { 'itsm-requests': requestKinds, records: recordKinds }
  const told = await rows<{ type: keyof typeof kinds; verb: string }>(
    `select distinct entity_type as type, replace(action, entity_type || '.', '') as verb from audit_events
     where entity_type in ('itsm-requests', 'records') and entity_id is not null and action not like '%.denied'`,
  )
  expect(told.length).toBeGreaterThan(20)
  expect(told.filter(({ type, verb }) => !(verb in kinds[type]))).toEqual([])
})
