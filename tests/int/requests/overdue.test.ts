import { afterEach, expect, test, vi } from 'vitest'
import { judgeStep } from '@/jobs/workflow/judgeStep'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { templates } from '@/src/domain/workflow/templates'
import { eventsOf } from '@/tests/factories/eventsOf'
import { form } from '@/tests/factories/form'
import { decide } from '@/tests/factories/decide'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { testPayload } from '@/tests/harness/testPayload'

const HOUR = 3_600_000

afterEach(() => {
  vi.useRealTimers()
})

/** A request whose line manager has an hour to decide. */
async function waiting(
  onOverdue: 'remind' | 'escalate' | 'approve' | 'reject',
): Promise<{ id: string; boss: string; manager: string; manages: string }> {
  const boss = await person()
  const manager = await person({ lineManager: boss.id })
  const asker = await person({ lineManager: manager.id })
  const workflow = templates.single.build({
    approvers: [{ approvalType: 'lineManager', dueIn: { duration: 1, unit: 'hours' }, onOverdue }],
    fulfillers: ['itsm-access-fulfiller'],
  })
  const { slug } = await form({ workflow })
  const { id } = await submit(asker.who, slug, { data: { reason: undefined } })
  return { id, boss: boss.id, manager: manager.id, manages: manager.who }
}

/** The job of an open step, at this moment. */
async function judge(subject: string): Promise<void> {
  const payload = await testPayload()
  await judgeStep.run(await systemRequest(payload, 'judgeStep'), {
    kind: 'request',
    subject,
    step: 'approval:1',
    event: 'overdue',
  })
}

function hoursLater(hours: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * HOUR })
}

async function state(id: string): Promise<{ status: string; candidates: string[] }> {
  const { body } = await api('admin', 'GET', `/api/itsm-requests/${id}`)
  const steps = body.currentSteps as { candidates: { id: string }[] }[]
  return {
    status: String(body.status),
    candidates: steps.flatMap(({ candidates }) => candidates.map((each) => each.id)),
  }
}

async function late(id: string): Promise<number> {
  return (await eventsOf(id)).filter(({ action }) => action === 'itsm-requests.overdue').length
}

test('a step with a due time queues its judgement for that time', async () => {
  const { id } = await waiting('remind')
  const [job] = await rows<{ same: boolean }>(
    `select j.run_at = s.due_at as same from graphile_worker.jobs j
       join workflow_steps s on s.status = 'open' join workflow_runs r on r.id = s.run_id and r.subject_id = $1
     where j.key = 'judgeStep:' || r.id || ':approval:1'`,
    [id],
  )
  expect(job).toEqual({ same: true })
})

test('a judgement that comes too early, or after the decision, stays quiet', async () => {
  const { id, manages } = await waiting('reject')
  await judge(id)
  expect(await late(id)).toBe(0)
  await decide(manages, id)
  hoursLater(2)
  await judge(id)
  expect(await late(id)).toBe(0)
  expect((await state(id)).status).toBe('pending_fulfillment')
})

test('an approval that nobody gives in time is given or refused by rule, once, in nobody’s name', async () => {
  for (const [onOverdue, status] of [
    ['approve', 'pending_fulfillment'],
    ['reject', 'rejected'],
  ] as const) {
    const { id } = await waiting(onOverdue)
    hoursLater(2)
    await Promise.all([judge(id), judge(id), judge(id)])
    expect((await state(id)).status).toBe(status)
    expect(await late(id)).toBe(1)
    const decisions = await rows(
      `select decider_id, decider_name from workflow_decisions d join workflow_runs r on r.id = d.run_id where r.subject_id = $1`,
      [id],
    )
    expect(decisions).toEqual([{ decider_id: null, decider_name: 'by rule' }])
    vi.useRealTimers()
  }
})

test('an escalated step asks the next person up besides, once', async () => {
  const { id, boss, manager } = await waiting('escalate')
  expect((await state(id)).candidates).toEqual([manager])
  hoursLater(2)
  await Promise.all([judge(id), judge(id)])
  expect((await state(id)).candidates.sort()).toEqual([boss, manager].sort())
  expect(await late(id)).toBe(1)
})

test('an escalated step that a role decides asks the manager of one who holds the role', async () => {
  const boss = await person()
  const { body } = await api('admin', 'POST', '/api/employee-roles', {
    name: 'Board',
    slug: 'board',
    level: 10,
    status: 'active',
  })
  const decider = await person({ lineManager: boss.id })
  await api('admin', 'POST', '/api/role-assignments', { employee: decider.id, role: body.doc.id })
  const { slug } = await form({
    workflow: templates.single.build({
      approvers: [
        {
          approvalType: 'role',
          approverRoles: ['board'],
          dueIn: { duration: 1, unit: 'hours' },
          onOverdue: 'escalate',
        },
      ],
      fulfillers: ['itsm-access-fulfiller'],
    }),
  })
  const { id } = await submit('erin', slug, { data: { reason: undefined } })
  expect((await state(id)).candidates).toEqual([decider.id])
  hoursLater(2)
  await judge(id)
  expect((await state(id)).candidates.sort()).toEqual([boss.id, decider.id].sort())
  vi.useRealTimers()
  expect((await decide(boss.who, id)).body.doc.status).toBe('pending_fulfillment')
})

test('a reminder leaves the step open, and comes again only after another span', async () => {
  const { id, manager } = await waiting('remind')
  hoursLater(1.5)
  await judge(id)
  await judge(id)
  expect(await state(id)).toEqual({ status: 'pending_approval', candidates: [manager] })
  expect(await late(id)).toBe(1)
  vi.useRealTimers()
  hoursLater(2.6)
  await judge(id)
  expect(await late(id)).toBe(2)
})
