import { afterEach, expect, test, vi } from 'vitest'
import { deliverNotices } from '@/jobs/notifications/deliverNotices'
import { judgeSla } from '@/jobs/requests/judgeSla'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { templates } from '@/src/domain/workflow/templates'
import { decide } from '@/tests/factories/decide'
import { eventsOf } from '@/tests/factories/eventsOf'
import { form } from '@/tests/factories/form'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'

const MINUTE = 60_000

afterEach(() => {
  vi.useRealTimers()
})

/** A request that may take an hour, all of which counts, and waits for the line manager. */
async function waiting(): Promise<{ id: string; asker: string; manager: { who: string; id: string } }> {
  const manager = await person()
  const asker = await person({ lineManager: manager.id })
  const workflow = templates.single.build({
    approvers: [{ approvalType: 'lineManager' }],
    fulfillers: ['itsm-access-fulfiller'],
  })
  const { slug } = await form({ workflow, slaTime: { enabled: true, duration: 1, unit: 'hours' } })
  const { id } = await submit(asker.who, slug, { data: { reason: undefined } })
  return { id, asker: asker.who, manager }
}

async function judge(request: string): Promise<void> {
  await judgeSla.run(await systemRequest(await testPayload(), 'judgeSla'), { request })
}

/** What was queued for telling is told now: the clock of the tests is ahead of the worker's. */
async function deliver(): Promise<void> {
  const queued = await rows<{ payload: unknown }>(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'deliverNotices'`,
  )
  for (const { payload } of queued)
    await deliverNotices.run(await systemRequest(await testPayload(), 'deliverNotices'), payload)
}

function minutesLater(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * MINUTE })
}

async function clock(id: string): Promise<Record<string, string | boolean | null>> {
  const [row] = await rows<Record<string, string | boolean | null>>(
    `select sla_breached as breached, sla_warned_at is not null as warned, sla_breached_at is not null as late,
       (select extract(epoch from (j.run_at - r.created_at)) / 60 from graphile_worker.jobs j where j.key = 'judgeSla:' || r.id)::float8 as minutes
     from itsm_requests r where id = $1`,
    [id],
  )
  return row!
}

const said = async (id: string) =>
  (await eventsOf(id))
    .map(({ action }) => action.replace('itsm-requests.', ''))
    .filter((a) => a.startsWith('sla'))

const told = async (employee: string) =>
  (
    await rows<{ event: string }>(
      `select event from notifications where employee_id = $1 and event like 'sla.%' order by at, id`,
      [employee],
    )
  ).map(({ event }) => event)

test('a submit queues one look at its clock, at 80 percent of its time', async () => {
  const { id } = await waiting()
  expect(await clock(id)).toEqual({ breached: false, warned: false, late: false, minutes: 48 })
})

test('too early it says nothing; at 80 percent it warns whom it waits on, once; then it looks again when due', async () => {
  const { id, manager } = await waiting()
  await judge(id)
  expect(await said(id)).toEqual([])
  minutesLater(49)
  await Promise.all([judge(id), judge(id)])
  await judge(id)
  await deliver()
  expect(await said(id)).toEqual(['sla-warning'])
  expect(await told(manager.id)).toEqual(['sla.warning'])
  const after = await clock(id)
  expect(after).toMatchObject({ breached: false, warned: true })
  expect(after.minutes).toBeCloseTo(60, 2)
})

test('past its time it is stored late, once, with an event, and the reader sees the same', async () => {
  const { id, asker, manager } = await waiting()
  minutesLater(61)
  await Promise.all([judge(id), judge(id)])
  await deliver()
  expect(await said(id)).toEqual(['sla-breach'])
  expect(await told(manager.id)).toEqual(['sla.breached'])
  expect(await clock(id)).toMatchObject({ breached: true, late: true })
  const read = await api('admin', 'GET', `/api/itsm-requests/${id}`)
  expect(read.body.slaBreached).toBe(true)
  const explained = await api('admin', 'GET', `/api/itsm-requests/${id}/sla`)
  expect(explained.body).toMatchObject({ breached: true, remainingMinutes: -1 })
  const timeline = await api(asker, 'GET', `/api/itsm-requests/${id}/timeline`)
  expect((timeline.body.events as { kind: string }[]).map(({ kind }) => kind)).toContain('sla_breach')
})

test('a clock that stands warns nobody; going on it is watched from its moved moment', async () => {
  const { id, asker, manager } = await waiting()
  minutesLater(6)
  expect((await decide(manager.who, id, 'returned')).status).toBe(200)
  minutesLater(60)
  await judge(id)
  expect(await said(id)).toEqual([])
  const again = await api(asker, 'POST', `/api/itsm-requests/${id}/resubmit`, { data: {} })
  expect(again.status).toBe(200)
  expect((await clock(id)).minutes).toBeCloseTo(108, 1)
  minutesLater(43)
  await judge(id)
  expect(await said(id)).toEqual(['sla-warning'])
})

test('after the end nothing is said, unless it ended late', async () => {
  const inTime = await waiting()
  await decide(inTime.manager.who, inTime.id, 'rejected')
  minutesLater(70)
  await judge(inTime.id)
  expect(await said(inTime.id)).toEqual([])
  vi.useRealTimers()

  const late = await waiting()
  minutesLater(70)
  await decide(late.manager.who, late.id, 'rejected')
  await judge(late.id)
  await deliver()
  expect(await said(late.id)).toEqual(['sla-breach'])
  expect(await told(late.manager.id)).toEqual([])
})

test('what it said of a step is quiet once the step is decided', async () => {
  const { id, manager } = await waiting()
  minutesLater(50)
  await judge(id)
  await decide(manager.who, id)
  await deliver()
  expect(await told(manager.id)).toEqual([])
})

test('a look that comes early is queued again for its time', async () => {
  const { id } = await waiting()
  await rows(
    `select graphile_worker.add_job('judgeSla', json_build_object('request', $1::text), job_key := 'judgeSla:' || $1)`,
    [id],
  )
  await runJobs()
  expect(await said(id)).toEqual([])
  expect((await clock(id)).minutes).toBeCloseTo(48, 1)
})
