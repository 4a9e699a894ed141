import { describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { decide } from '@/tests/factories/decide'
import { eventsOf, type StoredEvent } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api, type Answer } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { tokenOf } from '@/tests/harness/tokenOf'

async function eventsSince(work: () => Promise<Answer>): Promise<{ answer: Answer; events: StoredEvent[] }> {
  const [{ at }] = (await rows<{ at: Date }>('select clock_timestamp() as at')) as [{ at: Date }]
  const answer = await work()
  // Whoever acts for the first time in this file signs in first.
  const events = await rows<StoredEvent>(
    `select * from audit_events where at >= $1 and action <> 'employees.login' order by at, id`,
    [at],
  )
  return { answer, events }
}

describe('the database refuses to change what was written', () => {
  for (const table of ['audit_events', 'workflow_decisions']) {
    for (const statement of [
      `update ${table} set id = id`,
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
    ]) {
      test(statement, async () => {
        const made = await submit('erin')
        await decide('john', made.id)
        const before = await rows(`select count(*) from ${table}`)
        await expect(rows(statement)).rejects.toThrow(/append-only|referenced in a foreign key/)
        expect(await rows(`select count(*) from ${table}`)).toEqual(before)
      })
    }
  }

  test('and an employee is never deleted, not even by it', async () => {
    await expect(rows(`delete from employees where email = 'erin@steward.example'`)).rejects.toThrow(
      'never deleted',
    )
    expect((await api('admin', 'DELETE', `/api/employees/${await idOf('employees', 'erin')}`)).status).toBe(
      403,
    )
  })
})

test('nobody writes the audit trail over the API, and only auditors read it', async () => {
  const auditor = await person({ permissions: ['audit.read'] })
  const { body } = await api(auditor.who, 'GET', '/api/audit-events?limit=1')
  const path = `/api/audit-events/${body.docs[0]!.id}`
  for (const who of ['admin', auditor.who]) {
    expect((await api(who, 'POST', '/api/audit-events', { action: 'x' })).status).toBe(403)
    expect((await api(who, 'PATCH', path, { action: 'x' })).status).toBe(403)
    expect((await api(who, 'DELETE', path)).status).toBe(403)
  }
  expect((await api('ida', 'GET', '/api/audit-events')).status).toBe(403)
  expect((await api('ida', 'GET', path)).status).toBe(403)
})

describe('every command that changes something leaves exactly one event of its own', () => {
  const command = (who: string, verb: string, data: object) => async (id: string) =>
    api(who, 'POST', `/api/itsm-requests/${id}/${verb}`, data)
  const cases: [
    verb: string,
    run: (id: string) => Promise<Answer>,
    before?: (id: string) => Promise<unknown>,
  ][] = [
    ['decide', command('john', 'decide', { action: 'approved' })],
    ['fulfill', command('frank', 'fulfill', {}), (id) => decide('john', id)],
    [
      'resubmit',
      command('erin', 'resubmit', { data: { reason: 'Again' } }),
      (id) => decide('john', id, 'returned'),
    ],
    ['cancel', command('erin', 'cancel', {})],
    [
      'reassign',
      async (id) =>
        api('john', 'POST', `/api/itsm-requests/${id}/reassign`, {
          step: 'approval',
          to: await idOf('employees', 'hana'),
        }),
    ],
    ['priority', command('john', 'priority', { priority: 'high' })],
    ['comment', command('erin', 'comments', { body: 'Hello' })],
  ]
  for (const [verb, run, before] of cases) {
    test(verb, async () => {
      const { id } = await submit('erin')
      await before?.(id)
      const { answer, events } = await eventsSince(() => run(id))
      expect(answer.status).toBe(200)
      const about = events.filter(({ entity_id: entity }) => entity === id)
      expect(about.map(({ action }) => action)).toEqual([`itsm-requests.${verb}`])
      expect(about[0]).toMatchObject({
        via: 'rest',
        actor: expect.any(String),
        correlation_id: expect.any(String),
      })
    })
  }

  test('publish', async () => {
    const id = await idOf('itsm-forms', 'access-card-form')
    const { events } = await eventsSince(() => api('john', 'POST', `/api/itsm-forms/${id}/publish`))
    expect(events.map(({ action, changes }) => [action, changes])).toEqual([
      ['itsm-forms.publish', { publishedVersion: { from: 1, to: 2 } }],
    ])
  })

  test('a create, an update and a delete in the admin panel', async () => {
    const made = await eventsSince(() =>
      api('admin', 'POST', '/api/departments', { name: 'New', slug: 'new' }),
    )
    const path = `/api/departments/${made.answer.body.doc.id}`
    expect(made.events).toMatchObject([
      { action: 'departments.create', changes: { name: { from: null, to: 'New' } } },
    ])
    const changed = await eventsSince(() => api('admin', 'PATCH', path, { name: 'Newer' }))
    expect(changed.events.map(({ action, changes }) => [action, changes])).toEqual([
      ['departments.update', { name: { from: 'New', to: 'Newer' } }],
    ])
    const same = await eventsSince(() => api('admin', 'PATCH', path, { name: 'Newer' }))
    expect(same.events).toEqual([])
    const gone = await eventsSince(() => api('admin', 'DELETE', path))
    expect(gone.events).toMatchObject([
      { action: 'departments.delete', changes: { name: { from: 'Newer', to: null } } },
    ])
  })

  test('rights: giving, changing and taking them', async () => {
    const { id } = await person()
    const role = await idOf('employee-roles', 'itsm-access-approver')
    const given = await eventsSince(() =>
      api('admin', 'POST', '/api/role-assignments', { employee: id, role, reason: 'Helps out' }),
    )
    expect(given.events).toMatchObject([
      {
        action: 'role-assignments.create',
        changes: { employee: { to: id }, role: { to: role }, reason: { to: 'Helps out' } },
      },
    ])
    const path = `/api/role-assignments/${given.answer.body.doc.id}`
    const ended = await eventsSince(() =>
      api('admin', 'PATCH', path, { validUntil: '2999-01-01T00:00:00.000Z' }),
    )
    expect(ended.events).toMatchObject([{ action: 'role-assignments.update' }])
    const taken = await eventsSince(() => api('admin', 'DELETE', path))
    expect(taken.events).toMatchObject([
      { action: 'role-assignments.delete', changes: { role: { from: role, to: null } } },
    ])
  })

  test('lists of a row: what went in and what went out', async () => {
    const [read, approve] = [
      await idOf('permissions', 'itsm.read'),
      await idOf('permissions', 'itsm.approve'),
    ]
    const { body } = await api('admin', 'POST', '/api/employee-roles', {
      name: 'Lists',
      slug: 'lists',
      level: 1,
      permissions: [read],
    })
    const { events } = await eventsSince(() =>
      api('admin', 'PATCH', `/api/employee-roles/${body.doc.id}`, { permissions: [approve] }),
    )
    expect(events.map(({ changes }) => changes)).toEqual([{ permissions: { from: [read], to: [approve] } }])
  })

  test('signing in', async () => {
    const { who, id } = await person()
    await tokenOf(who)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ action: 'employees.login', actor: id, via: 'rest' })
  })

  test('jobs, in the name of the system', async () => {
    const { body } = await api('admin', 'POST', '/api/itsm-categories', { title: 'Jobs', slug: 'jobs' })
    await runJobs()
    const made = (await eventsOf(body.doc.id)).at(-1)
    expect(made).toMatchObject({ action: 'itsm-categories.rights-generated', actor: null })
    expect(made!.actor_name).toContain('generateRights')
  })
})

describe('a command that was refused is recorded, and nothing else of it', () => {
  test('for want of a right', async () => {
    const { id } = await submit('erin')
    const { events } = await eventsSince(() => decide('frank', id))
    expect(events).toMatchObject([
      {
        action: 'itsm-requests.decide.denied',
        entity_id: id,
        actor_name: 'Frank Osei',
        reason: expect.stringContaining('forbidden'),
      },
    ])
  })

  test('for separation of duties', async () => {
    const { id } = await submit('john')
    const { events } = await eventsSince(() => decide('john', id))
    expect(events).toMatchObject([
      { action: 'itsm-requests.decide.denied', reason: expect.stringContaining('separation_of_duties') },
    ])
  })

  test('because somebody was first', async () => {
    const { id } = await submit('erin')
    await decide('john', id)
    const { events } = await eventsSince(() => decide('sarah', id))
    expect(events).toMatchObject([{ action: 'itsm-requests.decide.denied', actor_name: 'Sarah Khan' }])
  })

  test('publishing without the right', async () => {
    const id = await idOf('itsm-forms', 'contract-review-form')
    const { events } = await eventsSince(() => api('frank', 'POST', `/api/itsm-forms/${id}/publish`))
    expect(events).toMatchObject([{ action: 'itsm-forms.publish.denied', entity_id: id }])
  })

  test('a denial is not shown in the timeline', async () => {
    const { id } = await submit('erin')
    await decide('frank', id)
    const { body } = await api('erin', 'GET', `/api/itsm-requests/${id}/timeline`)
    expect((body.events as { kind: string }[]).map(({ kind }) => kind)).toEqual(['submitted'])
  })
})

test('a change of a password says that it changed, and nothing of what it was or is', async () => {
  const { id } = await person()
  const { events } = await eventsSince(() =>
    api('admin', 'PATCH', `/api/employees/${id}`, { password: 'a-new-password', jobTitle: 'Clerk' }),
  )
  const update = events.find(({ action }) => action === 'employees.update')!
  expect(update.changes!.jobTitle).toEqual({ from: null, to: 'Clerk' })
  expect(update.changes!.hash).toEqual({ from: '[redacted]', to: '[redacted]' })
  const [secret] = await rows<{ hash: string; salt: string }>(
    'select hash, salt from employees where id = $1',
    [id],
  )
  const everything = JSON.stringify(await rows('select * from audit_events'))
  for (const value of ['a-new-password', DEMO_PASSWORD, secret!.hash, secret!.salt])
    expect(everything.includes(value)).toBe(false)
})

test('all events of one request carry one correlation', async () => {
  const { events } = await eventsSince(() =>
    api('admin', 'POST', '/api/itsm-categories', { title: 'Together', slug: 'together' }),
  )
  expect(events.map(({ action }) => action).sort()).toEqual([
    'itsm-categories.create',
    'permission-resources.create',
  ])
  expect(new Set(events.map(({ correlation_id: correlation }) => correlation)).size).toBe(1)
})
