import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { importFile } from '@/tests/factories/importFile'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

const mail = (who: string) => `${who}@steward.example`
const grantsOf = (who: string) =>
  rows<{ slug: string }>(
    `select p.slug from permission_grants g join permissions p on p.id = g.permission_id join employees e on e.id = g.employee_id
     where e.email = $1 order by 1`,
    [mail(who)],
  ).then((all) => all.map(({ slug }) => slug))
const faultsOf = async (...args: Parameters<typeof importFile>) =>
  (await importFile(...args)).faults.map(({ line, field, rule }) => [line, field, rule])
/** Everything that gives anybody a right, as one text. */
const rights = async () =>
  JSON.stringify(
    await rows(`select (select jsonb_agg(to_jsonb(x) order by id) from role_assignments x) a, (select jsonb_agg(to_jsonb(x) order by id) from permission_grants x) g,
      (select jsonb_agg(to_jsonb(x) order by id) from group_memberships x) m, (select jsonb_agg(to_jsonb(x) order by id) from employee_roles x) r,
      (select jsonb_agg(to_jsonb(x) order by id) from employee_roles_rels x) rr, (select jsonb_agg(to_jsonb(x) order by id) from permissions x) p,
      (select jsonb_agg(to_jsonb(x) order by id) from employees x) e`),
  )

const grantsIn = (all: string) => (JSON.parse(all) as { g: unknown }[])[0]?.g

/** Holds what it takes to write rights, on level 30, and nothing else to give. */
let keeper: { who: string; id: string }
beforeAll(async () => {
  await importFile(
    'roles',
    'slug,name,level,permissions\nkeeper,Keeper,30,system.create;system.update;system.delete\n',
  )
  keeper = await person({ roles: ['keeper'] })
})

test('pairs become direct grants, each with an event, and a second run changes nothing', async () => {
  const [one, two] = [await person(), await person()]
  const file = `user,permission\n${mail(one.who)},itsm-access.read\n${mail(two.who).toUpperCase()},itsm-access.approve\n${mail(one.who)},itsm-legal.read\n`
  const first = await importFile('pairs', file)
  expect(first.doc).toMatchObject({ status: 'done', created: 3, unchanged: 0 })
  expect(await grantsOf(one.who)).toEqual(['itsm-access.read', 'itsm-legal.read'])
  const events = await rows(
    `select e.id from audit_events e join permission_grants g on g.id::text = e.entity_id where correlation_id = $1 and action = 'permission-grants.create'`,
    [first.id],
  )
  expect(events).toHaveLength(3)
  const before = await rights()
  expect((await importFile('pairs', file)).doc).toMatchObject({
    status: 'done',
    created: 0,
    updated: 0,
    unchanged: 3,
  })
  expect(await rights()).toBe(before)
})

test('a file that is the whole truth makes the effective rights exactly its own, and an undo brings the old ones back', async () => {
  const people = [await person({ permissions: ['itsm-legal.read'] }), await person(), await person()]
  const pairs = people.flatMap(({ who }, at) =>
    ['perm-1', 'perm-2', 'App:Users/Edit', 'orders.approve']
      .slice(0, at + 2)
      .map((name) => `${mail(who)},${name}`),
  )
  const options = { createMissing: true, exact: 'people' }
  const done = await importFile('pairs', `user,permission\n${pairs.join('\n')}\n`, { options })
  expect(done.doc).toMatchObject({ status: 'done', ended: 1 })
  const effective = await Promise.all(
    people.map(async ({ who }) => (await api(who, 'GET', '/api/permissions/me')).body.effective as string[]),
  )
  const names = [
    'perm-1.read',
    'perm-2.read',
    expect.stringMatching(/^app-users-edit-[0-9a-f]{8}\.read$/),
    'orders.approve',
  ]
  expect(effective.map((list) => [...list].sort())).toEqual(
    people.map((_, at): unknown => expect.arrayContaining(names.slice(0, at + 2))),
  )
  expect(effective.map((list) => list.length)).toEqual([2, 3, 4])
  expect(
    (await importFile('pairs', `user,permission\n${pairs.join('\n')}\n`, { options })).doc,
  ).toMatchObject({
    created: 0,
    ended: 0,
    unchanged: 9,
  })
  expect((await api('admin', 'POST', `/api/imports/${done.id}/undo`, {})).status).toBe(200)
  await runJobs()
  expect((await api('admin', 'GET', `/api/imports/${done.id}/progress`)).body.doc).toMatchObject({
    status: 'undone',
    reason: null,
  })
  expect(await Promise.all(people.map(({ who }) => grantsOf(who)))).toEqual([['itsm-legal.read'], [], []])
})

test('names that mean nothing are errors with line, field and remedy, and nothing is half-applied', async () => {
  const { who } = await person()
  const before = await rights()
  const { faults, doc } = await importFile(
    'pairs',
    `user,permission,validFrom,validUntil\n${mail(who)},itsm-access.read,,\n${mail(who)},itsm-access.aprove,,\n${mail(who)},perm-9,,\nnobody@steward.example,itsm-access.read,,\n${mail(who)},itsm-nowhere.read,,\n${mail(who)},itsm-legal.read,2026-12-02,2026-12-01\n${mail(who)},itsm-legal.read,01.12.2026,\n,itsm-legal.read,,\n${mail(who)},=cmd|' /C calc'!A0,,\n`,
  )
  expect(faults.map(({ line, field, rule }) => [line, field, rule])).toEqual([
    [3, 'permission', 'unknown_action'],
    [4, 'permission', 'not_a_permission'],
    [5, 'user', 'unknown_person'],
    [6, 'permission', 'unknown_permission'],
    [7, 'validUntil', 'ends_before_start'],
    [8, 'validFrom', 'not_a_date'],
    [9, 'user', 'required'],
    [10, 'permission', 'not_a_permission'],
  ])
  expect(doc).toMatchObject({ status: 'checked', failed: 8 })
  const csv = await api('admin', 'GET', `/api/imports/${String(doc.id)}/errors.csv`)
  expect(csv.body.text).toContain(`'=cmd|`)
  expect(await rights()).toBe(before)
})

test('nobody imports more than they hold, for themselves, or for somebody above', async () => {
  const before = await rights()
  const other = await person()
  expect(
    await faultsOf(
      'pairs',
      `user,permission\n${mail(other.who)},system.create\n${mail(other.who)},itsm-access.approve\n${mail(keeper.who)},system.update\n${mail('admin')},system.create\n`,
      { as: keeper.who },
    ),
  ).toEqual([
    [3, 'permission', 'not_yours_to_give'],
    [4, 'user', 'own_rights'],
    [5, 'user', 'above_your_level'],
  ])
  const roles = `slug,name,level,permissions,inheritsFrom\nmine,Mine,20,system.create,\nhigh,High,31,,\ngreedy,Greedy,5,itsm.admin,\nheir,Heir,5,,superadmin\nkeeper,,30,itsm-access.read,\n`
  expect(await faultsOf('roles', roles, { as: keeper.who })).toEqual([
    [3, 'level', 'above_your_level'],
    [4, 'permissions', 'not_yours_to_give'],
    [5, 'inheritsFrom', 'not_yours_to_give'],
    [5, 'level', 'above_your_level'],
    [6, 'permissions', 'not_yours_to_give'],
  ])
  expect(
    await faultsOf('groups', `slug,name,roles\nteam,Team,itsm-access-approver\n`, { as: keeper.who }),
  ).toContainEqual([2, 'roles', 'not_yours_to_give'])
  expect(
    await faultsOf('assignments', `user,role\n${mail(other.who)},superadmin\n${mail(other.who)},keeper\n`, {
      as: keeper.who,
    }),
  ).toEqual([[2, 'role', 'not_yours_to_give']])
  expect(
    await faultsOf('people', `email,job title\n${mail(keeper.who)},Boss\n${mail('admin')},Clerk\n`, {
      as: keeper.who,
    }),
  ).toEqual([
    [2, 'jobTitle', 'own_account'],
    [3, 'email', 'above_your_level'],
  ])
  expect(
    await faultsOf('pairs', `user,permission\n${mail(other.who)},perm-77\n`, {
      as: keeper.who,
      options: { createMissing: true },
    }),
  ).toEqual([[2, 'permission', 'not_yours_to_make']])
  expect((await rights()).replaceAll(other.id, '')).not.toContain('greedy')
  expect(grantsIn(await rights())).toEqual(grantsIn(before))
})

test('people come without a password, with managers in any order, and change by e-mail', async () => {
  const file = `\ufeffE-Mail;Full name;Manager;Department;Number\nlow@corp.example;Lo Low;top@corp.example;legal;7\ntop@corp.example;Tina Töp;;it;8\n`
  expect((await importFile('people', file)).doc).toMatchObject({ status: 'done', created: 2 })
  const [low] = await rows<{ manager: string; hash: string | null }>(
    `select m.email as manager, e.hash from employees e join employees m on m.id = e.line_manager_id where e.email = 'low@corp.example'`,
  )
  expect(low).toEqual({ manager: 'top@corp.example', hash: null })
  expect((await importFile('people', file)).doc).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  const latin = Buffer.from('email;name;number\nlow@corp.example;J\xf6rg;-\n', 'latin1')
  expect((await importFile('people', latin)).doc).toMatchObject({ updated: 1, encoding: 'windows-1252' })
  expect(await rows(`select name, employee_number from employees where email = 'low@corp.example'`)).toEqual([
    { name: 'Jörg', employee_number: null },
  ])
  await importFile('people', 'email,status\nlow@corp.example,left\n')
  expect(
    await faultsOf(
      'people',
      `email,name,department,lineManager,timezone,status,number\nx@corp.example,X,nowhere,,,,\ntop@corp.example,,,low@corp.example,,,\nnew@corp.example,,,,,,\nno mail,N,,,,,\nx@corp.example,X,,,,,\ny@corp.example,Y,,,Mars/Base,gone,8\nadmin@steward.example,,,,,suspended,\n`,
    ),
  ).toEqual(
    expect.arrayContaining([
      [2, 'department', 'unknown_department'],
      [4, 'name', 'required'],
      [5, 'email', 'not_an_email'],
      [6, 'email', 'duplicate'],
      [7, 'timezone', 'unknown_timezone'],
      [7, 'status', 'unknown_status'],
      [8, 'status', 'last_superadmin'],
    ]),
  )
  expect(
    await faultsOf(
      'people',
      'email,lineManager\nlow@corp.example,top@corp.example\ntop@corp.example,low@corp.example\n',
    ),
  ).toEqual([
    [3, 'lineManager', 'cycle'],
    // Low reports to top already, so that its own row changes nothing.
  ])
})

test('roles and groups of one file may refer to each other, and a circle among them is named on each of its rows', async () => {
  const roles = `slug,name,inherits from,permissions\nlower-desk,Lower desk,upper-desk,itsm-legal.read\nupper-desk,Upper desk,,itsm-access.read itsm-access.approve\n`
  expect((await importFile('roles', roles)).doc).toMatchObject({ status: 'done', created: 2 })
  expect((await importFile('roles', roles)).doc).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  const groups = `slug,name,parent group,roles,permissions\nfield,Field,ops,lower-desk,\nops,Ops,,,itsm-transport.read\n`
  expect((await importFile('groups', groups)).doc).toMatchObject({ status: 'done', created: 2 })
  expect((await importFile('groups', groups)).doc).toMatchObject({ unchanged: 2 })
  const { who } = await person()
  const given = `employee,group,until,reason\n${mail(who)},field,2999-01-01,Summer\n`
  expect((await importFile('memberships', given)).doc).toMatchObject({ status: 'done', created: 1 })
  const { effective } = (await api(who, 'GET', '/api/permissions/me')).body
  expect([...(effective as string[])].sort()).toEqual(
    expect.arrayContaining([
      'itsm-access.approve',
      'itsm-access.read',
      'itsm-legal.read',
      'itsm-transport.read',
    ]),
  )
  expect((await importFile('memberships', given.replace('2999', '2998'))).doc).toMatchObject({
    updated: 1,
    created: 0,
  })
  expect(
    await faultsOf(
      'roles',
      `slug,name,inheritsFrom,permissions,level,status\na-one,A,b-one,,,\nb-one,B,c-one,,,\nc-one,C,a-one,,,\nDot.ted,D,,,,\nd-one,E,nowhere,nope.read,101,off\na-one,Again,,,,\nitsm-access-manager,,,itsm.read,,\n`,
    ),
  ).toEqual(
    expect.arrayContaining([
      [2, 'inheritsFrom', 'cycle'],
      [3, 'inheritsFrom', 'cycle'],
      [4, 'inheritsFrom', 'cycle'],
      [5, 'slug', 'slug_invalid'],
      [6, 'inheritsFrom', 'unknown'],
      [6, 'permissions', 'unknown_permission'],
      [6, 'level', 'not_a_level'],
      [6, 'status', 'unknown_status'],
      [7, 'slug', 'duplicate'],
      [8, 'permissions', 'of_the_system'],
    ]),
  )
  expect(await faultsOf('groups', 'slug,parentGroup\nops,field\n')).toEqual([[2, 'parentGroup', 'cycle']])
})

test('separated roles do not come together by an import, by its rows or by what was there', async () => {
  await importFile('roles', 'slug,name\nbuys,Buys\npays,Pays\n')
  const ids = new Map(
    (await rows<{ id: string; slug: string }>(`select id, slug from employee_roles`)).map(({ id, slug }) => [
      slug,
      id,
    ]),
  )
  await api('admin', 'POST', '/api/separation-rules', {
    name: 'Four eyes',
    roleA: ids.get('buys'),
    roleB: ids.get('pays'),
    reason: 'Fraud takes two.',
  })
  const { who } = await person()
  expect(await faultsOf('assignments', `user,role\n${mail(who)},buys\n${mail(who)},pays\n`)).toEqual([
    [2, 'employee', 'separation_of_duties'],
  ])
  expect((await importFile('assignments', `user,role\n${mail(who)},buys\n`)).doc).toMatchObject({
    created: 1,
  })
  expect(await faultsOf('assignments', `user,role\n${mail(who)},pays\n`)).toHaveLength(1)
  expect(await faultsOf('roles', 'slug,inheritsFrom\nbuys,pays\n')).toEqual([
    [2, 'inheritsFrom', 'separation_of_duties'],
  ])
})

test('the last superadmin is not ended by a file', async () => {
  expect(
    await faultsOf('assignments', 'user,role,until\nadmin@steward.example,superadmin,2999-01-01\n'),
  ).toEqual([[2, 'validUntil', 'last_superadmin']])
  expect(
    await faultsOf('assignments', 'user,role\nadmin@steward.example,keeper\n', {
      options: { exact: 'people' },
    }),
  ).toEqual([[1, 'validUntil', 'last_superadmin']])
  expect(await faultsOf('roles', 'slug,status\nsuperadmin,inactive\n')).toEqual([
    [2, 'status', 'last_superadmin'],
  ])
})

test('two imports at once give the sum of both, once', async () => {
  const { who } = await person()
  const { sendFile } = await import('@/tests/harness/sendFile')
  const ids: string[] = []
  for (const permission of ['itsm-access.read', 'itsm-legal.read']) {
    const file = `user,permission\n${mail(who)},${permission}\n${mail(who)},itsm-transport.read\n`
    const { body } = await sendFile('admin', '/api/imports?kind=access-pairs', file)
    ids.push(body.doc.id)
    await api('admin', 'POST', `/api/imports/${body.doc.id}/check`, {})
  }
  await runJobs()
  for (const id of ids) await api('admin', 'POST', `/api/imports/${id}/run`, {})
  await Promise.all([runJobs(), runJobs()])
  await runJobs()
  expect(await grantsOf(who)).toEqual(['itsm-access.read', 'itsm-legal.read', 'itsm-transport.read'])
  expect(await rows('select status from imports where id = any($1)', [ids])).toEqual([
    { status: 'done' },
    { status: 'done' },
  ])
})

test('a run whose connection is killed while it writes leaves nothing, and the next one does it all', async () => {
  const { who } = await person()
  const file = `user,permission\n${mail(who)},itsm-access.read\n${mail(who)},itsm-legal.read\n`
  const { id } = await importFile('pairs', file, { dryRun: true })
  const before = await rights()
  const blocker = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await blocker.connect()
  expect((await api('admin', 'POST', `/api/imports/${id}/run`, {})).status).toBe(200)
  await blocker.query('begin; lock table permission_grants in share mode')
  const work = runJobs()
  await expect
    .poll(
      async () => {
        // On another connection: a transaction sees the activity of its first look for ever.
        const ended = await rows(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
             and wait_event_type = 'Lock' and query like '%permission_grants%'`,
        )
        return ended.length
      },
      { timeout: 30_000, interval: 200 },
    )
    .toBe(1)
  await work
  await blocker.query('rollback')
  await blocker.end()
  expect((await api('admin', 'GET', `/api/imports/${id}/progress`)).body.doc).toMatchObject({
    status: 'failed',
    reason: expect.stringContaining('Nothing was written'),
  })
  expect(await rights()).toBe(before)
  expect((await importFile('pairs', file)).doc).toMatchObject({ status: 'done', created: 2 })
  expect(await grantsOf(who)).toEqual(['itsm-access.read', 'itsm-legal.read'])
})
