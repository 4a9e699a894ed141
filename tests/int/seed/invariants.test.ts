import { sql } from '@payloadcms/db-postgres/drizzle'
import { beforeAll, expect, test } from 'vitest'
import { checkInvariants } from '@/scripts/invariants/checkInvariants'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { seedCompany } from '@/scripts/seed/seedCompany'
import { query } from '@/src/platform/query'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'

const DAY = 86_400_000
const until = Date.now()
const size = {
  employees: 60,
  categories: 2,
  forms: 6,
  requests: 300,
  seed: 7,
  until,
  since: until - 400 * DAY,
}
const stage = () => () => undefined

beforeAll(async () => {
  await seedCompany(await testPayload(), process.env.DATABASE_URL!, size, { stage })
}, 120_000)

/** The rules that do not hold once `change` was made, in a transaction that is rolled back. */
async function brokenBy(change: string): Promise<string[]> {
  const payload = await testPayload()
  const req = await systemRequest(payload, 'tests')
  const id = await payload.db.beginTransaction()
  req.transactionID = id!
  try {
    // Past the triggers: whoever breaks an invariant does not ask.
    await query(req, sql`set local session_replication_role = replica`)
    if (change !== '') await query(req, sql.raw(change))
    const { broken } = await checkInvariants(req, [payload.config.secret])
    return broken.map(({ rule }) => rule)
  } finally {
    await payload.db.rollbackTransaction(id!)
  }
}

test('a seeded company keeps every invariant', async () => {
  expect(await brokenBy('')).toEqual([])
  const [counts] = await rows<Record<string, string>>(
    `select (select count(*) from itsm_requests) as requests, (select count(*) from employees where email like 'p%') as people,
       (select count(distinct status) from itsm_requests) as statuses, (select count(*) from itsm_comments) as comments,
       (select count(*) from notifications) as messages, (select count(*) from workflow_steps where status = 'open') as open`,
  )
  expect(counts).toMatchObject({ requests: '300', people: '60' })
  for (const name of ['statuses', 'comments', 'messages', 'open'])
    expect(Number(counts![name]), name).toBeGreaterThan(1)
})

test('it goes neither twice into a database nor beside what people made', async () => {
  const payload = await testPayload()
  const url = process.env.DATABASE_URL!
  await expect(seedCompany(payload, url, size, { stage })).rejects.toThrow('seeded before')
})

const one = (where: string) => `(select id from itsm_requests where ${where} order by number limit 1)`
const breaks: [rule: string, change: string][] = [
  [
    'a request has exactly one run, and a run its request',
    `delete from workflow_runs where subject_id = ${one('true')}::text`,
  ],
  [
    'the status of a request agrees with its run',
    `update itsm_requests set status = 'returned', sla_paused_at = now(), completed_at = null where id = ${one("status = 'fulfilled'")}`,
  ],
  [
    'a request is completed when, and only when, it has ended',
    `update itsm_requests set completed_at = null where id = ${one("status = 'fulfilled'")}`,
  ],
  [
    'numbers have no gap where a seed made them',
    `update itsm_requests set number = 'REQ-9' where number = 'REQ-000010'`,
  ],
  [
    'an open step belongs to a running run and is asked of somebody',
    `delete from workflow_step_candidates where open`,
  ],
  [
    'a closed step waits for nobody, and says when it closed',
    `update workflow_step_candidates set open = true where step_id = (select id from workflow_steps where status = 'fulfilled' limit 1)`,
  ],
  [
    'who is asked is asked on the request of the step',
    `update workflow_step_candidates set subject_id = gen_random_uuid()::text where id = (select id from workflow_step_candidates limit 1)`,
  ],
  [
    'nobody decides their own request',
    `update workflow_decisions d set decider_id = r.requester_id from workflow_runs w join itsm_requests r on r.id = w.subject_id::uuid where w.id = d.run_id and d.id = (select id from workflow_decisions limit 1)`,
  ],
  [
    'a decision is made while its step is open, on the step it names',
    `update workflow_decisions set at = at - interval '1 year'`,
  ],
  [
    'a clock that ran out is marked so, and no other',
    `update itsm_requests set sla_breached = not sla_breached where completed_at is not null`,
  ],
  [
    'every command left its event',
    `delete from audit_events where id = (select id from audit_events where action = 'itsm-requests.submit' limit 1)`,
  ],
  [
    'a request stands in the category and under the rights of its form',
    `update itsm_requests set resource_id = (select resource_id from itsm_categories limit 1)`,
  ],
  ['a message about a step that is over is quiet', `update notifications set settled = false where settled`],
  [
    'decisions are made by those who were asked, or hold the right',
    `update workflow_decisions set decider_id = (select id from employees where email = 'erin@steward.example') where id = (select id from workflow_decisions limit 1)`,
  ],
  [
    'categories and forms have their generated rights',
    `delete from employee_roles_rels where parent_id = (select id from employee_roles where slug like 'itsm-seed-%-approver' limit 1)`,
  ],
  [
    'the engine makes of the events what is stored',
    `update workflow_runs set state = jsonb_set(state, '{facts,fieldTypes,amount}', '"text"') where status = 'fulfilled'`,
  ],
  [
    'events are as they were written, and sealed',
    `update audit_events set reason = 'Something else' where id = (select id from audit_events where action = 'itsm-requests.decide' limit 1)`,
  ],
]

test.each(breaks)('it is found when this is broken: %s', async (rule, change) => {
  expect(await brokenBy(change)).toContain(rule)
})
