import { beforeAll, describe, expect, test } from 'vitest'
import { eventsOf } from '@/tests/factories/eventsOf'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const REASON = 'The doors of the data centre do not open'
let made = 0

type Rule = { group: string; groupId: string; id: string; roleId: string }

/** A rule by which the members of a group of its own may take a role, as an administrator writes it. */
async function rule(role: string, extra: Record<string, unknown> = {}): Promise<Rule> {
  made += 1
  const group = `on-call-${made}`
  const created = await api('admin', 'POST', '/api/employee-groups', { name: group, slug: group })
  const groupId = created.body.doc.id
  const roleId = await idOf('employee-roles', role)
  const answer = await api('admin', 'POST', '/api/break-glass-rules', {
    name: `Rule ${made}`,
    role: roleId,
    eligibleGroups: [groupId],
    maxMinutes: 60,
    ...extra,
  })
  if (answer.status !== 201)
    throw new Error(`The rule was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return { group, groupId, id: answer.body.doc.id, roleId }
}

const take = (who: string, ruleId: string, more: Record<string, unknown> = {}) =>
  api(who, 'POST', '/api/elevations/take', { rule: ruleId, reason: REASON, minutes: 30, ...more })

let category: string
const writes = async (who: string) =>
  (await api(who, 'PATCH', `/api/itsm-categories/${category}`, { description: `by ${who}` })).status

beforeAll(async () => {
  category = await idOf('itsm-categories', 'access')
  const permission = await idOf('permissions', 'system.manage')
  const keeper = { name: 'Keeper', slug: 'keeper', level: 50, permissions: [permission] }
  expect((await api('admin', 'POST', '/api/employee-roles', keeper)).status).toBe(201)
})

describe('taking a role by break-glass', () => {
  test('gives its rights at once and until it is ended', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    expect(await writes(who)).toBe(403)
    const taken = await take(who, id)
    expect(taken.status).toBe(201)
    expect(taken.body.doc).toMatchObject({ running: true, reason: REASON })
    expect(await writes(who)).toBe(200)
    const ended = await api(who, 'POST', `/api/elevations/${taken.body.doc.id}/end`, { reason: 'Open again' })
    expect([ended.status, ended.body.doc]).toMatchObject([200, { running: false }])
    expect(await writes(who)).toBe(403)
    expect((await eventsOf(taken.body.doc.id)).map(({ action }) => action)).toEqual([
      'elevations.take',
      'elevations.end',
    ])
  })

  test('ends at its second, without a job', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const elevation = (await take(who, id)).body.doc.id
    const [{ until }] = (await rows<{ until: Date }>(
      `with f as (select set_config('steward.test_factory', 'on', true))
       update role_assignments set valid_until = now() + interval '1500 milliseconds' from f where elevation_id = $1
       returning valid_until as until`,
      [elevation],
    )) as [{ until: Date }]
    expect(await writes(who)).toBe(200)
    await expect.poll(() => Date.now() > until.getTime(), { timeout: 5000 }).toBe(true)
    expect(await writes(who)).toBe(403)
  })

  test('is for those whom the rule names themselves; to others the rule does not exist', async () => {
    const { id, groupId } = await rule('itsm-access-manager')
    const below = await api('admin', 'POST', '/api/employee-groups', {
      name: 'Below',
      slug: `below-${made}`,
      parentGroup: groupId,
    })
    expect(below.status).toBe(201)
    const [stranger, indirect] = [await person(), await person({ groups: [`below-${made}`] })]
    for (const { who } of [stranger, indirect]) {
      expect((await take(who, id)).status).toBe(404)
      expect((await api(who, 'GET', '/api/elevations/mine')).body.rules).toEqual([])
    }
  })

  test('needs a reason, a span within the rule, and nothing else', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const faults = async (more: Record<string, unknown>) => {
      const { status, body } = await take(who, id, more)
      return [status, body.errors.map(({ field }) => field)]
    }
    expect(await faults({ reason: '  now  ' })).toEqual([400, ['reason']])
    expect(await faults({ minutes: 61 })).toEqual([400, ['minutes']])
    expect(await faults({ minutes: 30.5 })).toEqual([400, ['minutes']])
    expect(await faults({ employee: await idOf('employees', 'erin') })).toEqual([400, ['employee']])
  })

  test('loses none of the emergencies of the hour by what is filled in wrongly', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const [tooShort, tooLong] = [{ reason: 'x' }, { minutes: 61 }]
    const statuses = []
    for (const more of [tooShort, tooLong, tooShort, tooLong, tooShort, tooLong, tooLong, tooLong])
      statuses.push((await take(who, id, more)).status)
    expect(new Set(statuses)).toEqual(new Set([400]))
    expect((await take(who, id)).status).toBe(201)
  })

  test('is no way around a limit, a switched-off rule or a switched-off role', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    await api('admin', 'PATCH', `/api/break-glass-rules/${id}`, { enabled: false })
    const statuses = []
    for (let count = 0; count < 6; count += 1) statuses.push((await take(who, id)).status)
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429])
  })

  test('is refused where separation of duties forbids it', async () => {
    const { id, group, roleId } = await rule('itsm-legal-fulfiller')
    const { who } = await person({ groups: [group], roles: ['itsm-legal-approver'] })
    const separation = await api('admin', 'POST', '/api/separation-rules', {
      name: 'Four eyes',
      roleA: roleId,
      roleB: await idOf('employee-roles', 'itsm-legal-approver'),
      reason: 'Who approves does not deliver.',
    })
    expect(separation.status).toBe(201)
    const { status, body } = await take(who, id)
    expect([status, body.errors[0]!.code]).toEqual([409, 'separation_of_duties'])
    await api('admin', 'DELETE', `/api/separation-rules/${separation.body.doc.id}`)
  })
})

describe('an elevation is never prolonged', () => {
  test('by taking it again, by an administrator, or by the database', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const elevation = (await take(who, id)).body.doc.id
    expect((await take(who, id)).body.errors[0]!.code).toBe('already_elevated')
    const [{ id: assignment }] = (await rows<{ id: string }>(
      'select id from role_assignments where elevation_id = $1',
      [elevation],
    )) as [{ id: string }]
    const later = new Date(Date.now() + 86_400_000).toISOString()
    for (const [method, data] of [
      ['PATCH', { validUntil: later }],
      ['PATCH', { validUntil: null }],
      ['PATCH', { elevation: null }],
      ['DELETE', undefined],
    ] as const) {
      const { status, body } = await api('admin', method, `/api/role-assignments/${assignment}`, data)
      expect([method, data, status, body.errors[0]!.code]).toEqual([method, data, 409, 'elevation'])
    }
    for (const change of [
      `update role_assignments set valid_until = now() + interval '1 day' where id = '${assignment}'`,
      `update role_assignments set valid_until = null where id = '${assignment}'`,
      `update role_assignments set elevation_id = null where id = '${assignment}'`,
      `update elevations set ends_at = ends_at + interval '1 minute' where id = '${elevation}'`,
      `delete from elevations where id = '${elevation}'`,
    ])
      await expect(rows(change)).rejects.toThrow()
  })

  test('two takes at once give one, two ends at once end it once', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const takes = await Promise.all([take(who, id), take(who, id), take(who, id)])
    expect(takes.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const elevation = takes.find(({ status }) => status === 201)!.body.doc.id
    const ends = await Promise.all([
      api(who, 'POST', `/api/elevations/${elevation}/end`, {}),
      api('admin', 'POST', `/api/elevations/${elevation}/end`, {}),
    ])
    expect(ends.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('no write that begins after its end is honoured, with writes under way all the time', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const elevation = (await take(who, id)).body.doc.id
    const tries: { began: number; status: number }[] = []
    let ended = Infinity
    const writer = async () => {
      do {
        const began = performance.now()
        tries.push({ began, status: await writes(who) })
      } while (tries.filter(({ began }) => began > ended).length < 6)
    }
    const writers = [writer(), writer(), writer()]
    await expect
      .poll(() => tries.filter(({ status }) => status === 200).length, { timeout: 15_000 })
      .toBeGreaterThan(3)
    expect((await api('admin', 'POST', `/api/elevations/${elevation}/end`, {})).status).toBe(200)
    ended = performance.now()
    await Promise.all(writers)
    const after = tries.filter(({ began }) => began > ended).map(({ status }) => status)
    expect(after.length).toBeGreaterThan(0)
    expect(after.filter((status) => status !== 403)).toEqual([])
  })
})

describe('what is done by virtue of an elevation', () => {
  test('is no write of rights, on any path', async () => {
    const { id, group } = await rule('keeper')
    const { who, id: me } = await person({ groups: [group] })
    const [friend, victim] = [await person(), await person({ roles: ['itsm-legal-approver'] })]
    const [{ id: held }] = (await rows<{ id: string }>(
      'select id from role_assignments where employee_id = $1',
      [victim.id],
    )) as [{ id: string }]
    expect((await take(who, id)).status).toBe(201)
    expect((await api(who, 'GET', `/api/employees/${victim.id}`)).status).toBe(200)
    const nothing = { name: 'Nothing', slug: 'nothing' }
    const empty = (await api('admin', 'POST', '/api/employee-groups', nothing)).body.doc.id
    const before = await fingerprint()
    const permission = await idOf('permissions', 'system.read')
    const role = await idOf('employee-roles', 'keeper')
    const groupId = await idOf('employee-groups', group)
    const attempts: [string, string, unknown?][] = [
      ['POST', '/api/role-assignments', { employee: friend.id, role }],
      ['POST', '/api/permission-grants', { employee: friend.id, permission }],
      ['POST', '/api/group-memberships', { employee: friend.id, group: groupId }],
      ['POST', '/api/role-assignments', { employee: me, role }],
      ['DELETE', `/api/role-assignments/${held}`],
      ['PATCH', `/api/role-assignments/${held}`, { validUntil: new Date(Date.now() + 60_000).toISOString() }],
      ['POST', '/api/employee-roles', { name: 'Empty', slug: 'empty-role', level: 1 }],
      ['PATCH', `/api/employee-roles/${role}`, { status: 'inactive' }],
      ['POST', '/api/employee-groups', { name: 'Empty', slug: 'empty-group' }],
      ['PATCH', `/api/employee-groups/${groupId}`, { permissions: [permission] }],
      ['POST', '/api/permission-resources', { name: 'Mine', slug: 'mine' }],
      ['POST', '/api/separation-rules', { name: 'x', roleA: role, roleB: role, reason: 'x' }],
      ['PATCH', `/api/break-glass-rules/${id}`, { maxMinutes: 480 }],
      ['DELETE', `/api/break-glass-rules/${id}`],
      ['POST', '/api/employees', { email: 'new@steward.example', name: 'New', password: 'long-enough-1' }],
      ['PATCH', `/api/employees/${friend.id}`, { password: 'long-enough-1' }],
      ['PATCH', `/api/employees/${friend.id}`, { status: 'suspended' }],
      ['PATCH', `/api/employees/${friend.id}`, { lineManager: me }],
      ['POST', '/api/departments', { name: 'Mine', slug: 'mine' }],
      ['POST', '/api/directory-group-mappings', { name: 'Mine', directoryGroup: 'theirs', group: empty }],
      [
        'POST',
        '/api/delegations',
        {
          from: victim.id,
          to: friend.id,
          startsAt: new Date().toISOString(),
          endsAt: new Date(Date.now() + 60_000).toISOString(),
        },
      ],
    ]
    for (const [method, path, data] of attempts) {
      const { status } = await api(who, method, path, data)
      expect([method, path, data, status]).toEqual([
        method,
        path,
        data,
        expect.toSatisfy((s: number) => s === 403 || s === 409),
      ])
    }
    expect(await fingerprint()).toBe(before)
    // One's own account is no right.
    expect((await api(who, 'PATCH', `/api/employees/${me}`, { timezone: 'Europe/Paris' })).status).toBe(200)
  })

  test('keeps nobody from what they may without it', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group], roles: ['keeper'] })
    const friend = await person()
    expect((await take(who, id)).status).toBe(201)
    const grant = (slug: string) =>
      idOf('permissions', slug).then((permission) =>
        api(who, 'POST', '/api/permission-grants', { employee: friend.id, permission }),
      )
    expect((await grant('system.read')).status).toBe(201)
    // Held now, but not lastingly.
    expect((await grant('itsm-access.update')).status).toBe(403)
  })

  test('is listed on its page, for those who may see it', async () => {
    const { id, group } = await rule('itsm-access-manager')
    const { who } = await person({ groups: [group] })
    const elevation = (await take(who, id)).body.doc.id
    await writes(who)
    const { body } = await api('admin', 'GET', `/api/elevations/${elevation}/actions`)
    expect((body.events as { action: string }[]).map(({ action }) => action)).toContain(
      'itsm-categories.update',
    )
    expect((await api('erin', 'GET', `/api/elevations/${elevation}/actions`)).status).toBe(404)
    expect((await api('erin', 'POST', `/api/elevations/${elevation}/end`, {})).status).toBe(404)
  })
})

describe('who looks at an elevation', () => {
  test('is alerted at once, whatever they chose; who took it is not', async () => {
    const watcher = await person({ roles: ['itsm-legal-approver'] })
    const { id, group } = await rule('itsm-access-manager', {
      alertRoles: [await idOf('employee-roles', 'itsm-legal-approver')],
    })
    const { who } = await person({ groups: [group], roles: ['itsm-legal-approver'] })
    const set = await api(watcher.who, 'POST', '/api/notification-preferences/set', {
      event: 'break-glass.alert',
      channel: 'inApp',
      enabled: false,
    })
    expect(set.status).toBe(400)
    const elevation = (await take(who, id)).body.doc.id
    await runJobs()
    const told = await rows<{ email: string }>(
      `select e.email from notifications n join employees e on e.id = n.employee_id
       where n.event = 'break-glass.alert' and n.subject_id = $1`,
      [elevation],
    )
    const names = told.map(({ email }) => email.split('@')[0])
    expect(names).toEqual(expect.arrayContaining(['admin', watcher.who, 'lena']))
    expect(names).not.toContain(who)
    // Whoever was alerted sees what was done and reviews it, though they hold no right of the system.
    expect((await api(watcher.who, 'GET', `/api/elevations/${elevation}/actions`)).status).toBe(200)
    const review = (by: string) =>
      api(by, 'POST', `/api/elevations/${elevation}/review`, { note: 'All of it was needed.' })
    expect((await review(watcher.who)).body.errors[0]!.code).toBe('still_running')
    await api(who, 'POST', `/api/elevations/${elevation}/end`, {})
    await runJobs()
    expect((await review(who)).body.errors[0]!.code).toBe('separation_of_duties')
    expect((await review('erin')).status).toBe(404)
    const answers = await Promise.all([review(watcher.who), review('admin')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const open = await rows(
      `select 1 from notifications where event = 'break-glass.review' and subject_id = $1 and read_at is null`,
      [elevation],
    )
    await runJobs()
    expect([
      open.length > 0,
      await rows(
        `select 1 from notifications where event = 'break-glass.review' and subject_id = $1 and read_at is null`,
        [elevation],
      ),
    ]).toEqual([true, []])
  })
})

describe('a break-glass rule', () => {
  test('is written only by who holds all of its role, and never gives superadmin', async () => {
    const { who } = await person({ roles: ['keeper'] })
    const eligibleGroups = [(await rule('itsm-access-manager')).groupId]
    const write = async (by: string, slug: string) =>
      api(by, 'POST', '/api/break-glass-rules', {
        name: 'x',
        role: await idOf('employee-roles', slug),
        eligibleGroups,
        maxMinutes: 60,
      })
    expect((await write(who, 'itsm-access-manager')).status).toBe(403)
    expect((await write(who, 'keeper')).status).toBe(201)
    expect((await write('admin', 'superadmin')).body.errors).toMatchObject([{ field: 'role' }])
  })

  test('is deleted only by who may write it', async () => {
    const low = await person({ permissions: ['system.delete'] })
    const { id } = await rule('itsm-access-manager')
    const remove = (by: string, which: string) => api(by, 'DELETE', `/api/break-glass-rules/${which}`)
    expect(await remove(low.who, id)).toMatchObject({
      status: 403,
      body: { errors: [{ data: { permission: 'itsm-access.manage' } }] },
    })
    expect((await api(low.who, 'DELETE', `/api/break-glass-rules?where[id][equals]=${id}`)).status).not.toBe(
      200,
    )
    expect((await api('admin', 'GET', `/api/break-glass-rules/${id}`)).status).toBe(200)
    expect((await remove('admin', id)).status).toBe(200)
  })

  test('is judged again whatever of it is changed', async () => {
    const { who } = await person({ roles: ['keeper'] })
    const { id } = await rule('itsm-access-manager')
    for (const change of [{ name: 'Renamed' }, { enabled: true }, { maxMinutes: 480 }])
      expect((await api(who, 'PATCH', `/api/break-glass-rules/${id}`, change)).status).toBe(403)
    expect((await api('admin', 'PATCH', `/api/break-glass-rules/${id}`, { maxMinutes: 481 })).status).toBe(
      400,
    )
    expect((await api('admin', 'PATCH', `/api/break-glass-rules/${id}`, { eligibleGroups: [] })).status).toBe(
      400,
    )
  })

  test('makes what it lets people take part of what making them eligible gives', async () => {
    const { groupId } = await rule('itsm-access-manager')
    const low = await person({ roles: ['keeper'] })
    const friend = await person()
    const add = (by: string) =>
      api(by, 'POST', '/api/group-memberships', { employee: friend.id, group: groupId })
    expect((await add(low.who)).body.errors[0]!.data?.permission).toBe('itsm-access.manage')
    expect((await add('admin')).status).toBe(201)
    const password = { password: 'long-enough-1' }
    // Who could sign in as them could take it too.
    expect((await api(low.who, 'PATCH', `/api/employees/${friend.id}`, password)).status).toBe(403)
  })
})

async function fingerprint(): Promise<string> {
  const [row] = await rows<{ all: string }>(
    `select md5(concat((select string_agg(t::text, '' order by id) from role_assignments t where elevation_id is null),
       (select string_agg(t::text, '' order by id) from permission_grants t), (select string_agg(t::text, '' order by id) from group_memberships t),
       (select string_agg(t::text, '' order by id) from employee_roles t), (select string_agg(t::text, '' order by id) from employee_groups t),
       (select string_agg(t::text, '' order by id) from break_glass_rules t), (select string_agg(id::text || status::text || coalesce(hash, ''), '' order by id) from employees t))) as all`,
  )
  return row!.all
}
