import { handleEndpoints } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { tokenOf } from '@/tests/harness/tokenOf'
import { everyonesRights, gains, type Standing } from './everyonesRights'
import { allEndpoints } from './probe'

/** Those of the demonstration but the superadmin; and a clerk who runs `system` and nothing else, the strongest insider. */
const ATTACKERS = ['erin', 'mona', 'hana', 'frank', 'lena', 'john', 'sarah', 'ida', 'tech'] as const
const FAR = '2999-01-01T00:00:00.000Z'

let before: Map<string, Standing>
let clerk: { who: string; id: string }
let existing: Set<string>
let count = 0
const ids: Record<string, string> = {}

beforeAll(async () => {
  for (const [name, collection, key] of [
    ['superadmin', 'employee-roles', 'superadmin'],
    ['manager', 'employee-roles', 'itsm-access-manager'],
    ['everything', 'permissions', 'itsm.admin'],
    ['system', 'permissions', 'system.admin'],
    ['itsm', 'permission-resources', 'itsm'],
    ['systemResource', 'permission-resources', 'system'],
    ['legal', 'itsm-categories', 'legal'],
    ['form', 'itsm-forms', 'contract-review-form'],
    ['vehicle', 'inventory-types', 'vehicle'],
    ['admin', 'employees', 'admin'],
    ['ida', 'employees', 'ida'],
    ['department', 'departments', 'legal'],
  ] as const)
    ids[name] = await idOf(collection, key)
  const [assignment] = await rows<{ id: string }>('select id from role_assignments limit 1')
  ids.assignment = assignment!.id
  ids.group = (
    await api('admin', 'POST', '/api/employee-groups', {
      name: 'Mighty',
      slug: 'mighty',
      roles: [ids.superadmin],
      permissions: [ids.system],
    })
  ).body.doc.id
  clerk = await person({ permissions: ['system.admin'] })
  before = await everyonesRights()
  existing = new Set((await rows<{ slug: string }>('select slug from permissions')).map(({ slug }) => slug))
})

/** Everything that anybody ever put into a body to rise, under every name that some collection knows. */
function greed(me: string): Record<string, unknown> {
  count += 1
  return {
    id: me,
    name: 'Mine',
    title: 'Mine',
    slug: `mine-${count}`,
    employee: me,
    role: ids.superadmin,
    roles: [ids.superadmin],
    group: ids.group,
    permission: ids.everything,
    permissions: [ids.everything, ids.system],
    inheritsFrom: ids.superadmin,
    parentGroup: ids.group,
    parent: ids.itsm,
    resource: ids.systemResource,
    action: 'admin',
    level: 100,
    status: 'active',
    isSuperadmin: true,
    isSystem: true,
    generatedFor: 'steward',
    rightsStatus: 'ready',
    lineManager: me,
    department: ids.department,
    head: me,
    email: `mine-${count}@steward.example`,
    password: 'steward-demo-mine',
    hash: 'ff',
    salt: 'ff',
    externalId: `issuer|${count}`,
    sessions: [{ id: me, createdAt: FAR, expiresAt: FAR }],
    from: ids.admin,
    to: me,
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 86_400_000).toISOString(),
    scope: [],
    createdBy: ids.admin,
    grantedBy: ids.admin,
    owner: ids.admin,
    user: { relationTo: 'employees', value: ids.admin },
    category: ids.legal,
    validFrom: null,
    validUntil: null,
    enabled: true,
    rev: null,
    createdAt: '2000-01-01T00:00:00.000Z',
    _status: 'published',
    deletedAt: null,
  }
}

type Shape = (data: Record<string, unknown>) => unknown

/** One body in the ways in which it may be understood otherwise than it is checked. */
const SHAPES: Record<string, Shape> = {
  plain: (data) => data,
  'ids as rows': (data) => each(data, (id) => ({ id, permissions: [ids.system], isSuperadmin: true })),
  'ids as polymorphic': (data) => each(data, (id) => ({ relationTo: 'employee-roles', value: id })),
  'ids in lists': (data) => each(data, (id) => [id]),
  'ids in capitals': (data) => each(data, (id) => id.toUpperCase()),
}
function each(data: Record<string, unknown>, change: (id: string) => unknown): Record<string, unknown> {
  const known = new Set(Object.values(ids))
  const changed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(changed)
      : typeof value === 'string' && known.has(value)
        ? change(value)
        : value
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, key === 'id' ? value : changed(value)]),
  )
}

const ENDS =
  '?overrideAccess=true&draft=true&trash=true&depth=2&locale=all&autosave=true&where[id][exists]=true'

/** Every call that this attacker makes: what writes, on every collection and command, in every shape. */
async function attempts(me: string): Promise<(() => Promise<unknown>)[]> {
  const calls: ((who: string) => Promise<unknown>)[] = []
  const raw = { raw: true }
  const ask = (method: string, path: string, data?: unknown, headers?: Record<string, string>) =>
    calls.push((who) => api(who, method, path, data, headers ? { ...raw, headers } : raw))
  const targets: Record<string, string[]> = {
    employees: [me, ids.admin!, ids.ida!],
    'employee-roles': [ids.superadmin!, ids.manager!],
    'employee-groups': [ids.group!],
    'role-assignments': [ids.assignment!],
    permissions: [ids.everything!],
    'permission-resources': [ids.itsm!, ids.systemResource!],
    'itsm-categories': [ids.legal!],
    'itsm-forms': [ids.form!],
    'inventory-types': [ids.vehicle!],
    departments: [ids.department!],
  }
  for (const { method, path, collection } of (await allEndpoints()).values()) {
    if (method === 'GET' || /login|logout|refresh-token|payload-preferences/.test(path)) continue
    const giving =
      /role-assignments|group-memberships|permission-grants|employee-|permission|employees$|employees\/:id$|delegations/.test(
        path,
      )
    for (const id of targets[collection ?? ''] ?? [me]) {
      const url = `/api${path.replace(':id?', id).replace(/:[a-zA-Z]+/g, id)}`
      for (const [name, shape] of Object.entries(SHAPES)) {
        if (method === 'DELETE' ? name !== 'plain' : name !== 'plain' && !giving) continue
        // One thing at a time: what refuses the first field of a body would hide what the others open.
        const data = shape(greed(me)) as Record<string, unknown>
        if (method === 'DELETE') ask(method, `${url}${ENDS}`)
        else ask(method, `${url}${name === 'plain' ? ENDS : ''}`, data)
      }
      if (method === 'PATCH' && giving && path.endsWith(':id')) {
        const whole = greed(me)
        for (const field of [
          'isSuperadmin',
          'permissions',
          'inheritsFrom',
          'roles',
          'parent',
          'password',
          'email',
          'externalId',
          'hash',
          'lineManager',
          'status',
          'level',
          'sessions',
        ])
          ask('PATCH', url, { [field]: field === 'status' ? 'inactive' : whole[field] })
        ask('POST', url, greed(me), { 'x-http-method-override': 'PATCH' })
        ask('POST', url, greed(me), { 'x-payload-http-method-override': 'PATCH' })
        ask('POST', `${url}?_method=PATCH`, greed(me))
        ask('PUT', url, greed(me))
        ask('POST', `${url}/duplicate`, greed(me))
      }
    }
  }
  calls.push((who) => multipart(who, 'permission-grants', { employee: me, permission: ids.everything }))
  calls.push((who) => multipart(who, 'role-assignments', { employee: me, role: ids.superadmin }))
  return calls.map((call) => () => call(current))
}

/** Payload reads a body of this kind from one field of a form. */
async function multipart(who: string, collection: string, data: object): Promise<void> {
  const { config } = await testPayload()
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  await handleEndpoints({
    config,
    request: new Request(`http://steward.test/api/${collection}`, {
      method: 'POST',
      headers: { host: 'steward.test', authorization: `JWT ${await tokenOf(who)}` },
      body,
    }),
  })
}

let current = ''

async function attack(who: string, me: string): Promise<number> {
  current = who
  const calls = await attempts(me)
  let next = 0
  const lane = async () => {
    for (let at = next++; at < calls.length; at = next++) await calls[at]!()
  }
  await Promise.all([1, 2, 3, 4, 5, 6].map(lane))
  await runJobs()
  return calls.length
}

for (const who of ATTACKERS) {
  test(`nobody rises, and no account changes hands, whatever ${who} sends to whatever endpoint`, async () => {
    const me = await idOf('employees', who)
    before = await everyonesRights()
    expect(await attack(who, me)).toBeGreaterThan(100)
    const found = gains(before, await everyonesRights(), existing)
    // One's own password is one's own.
    expect(found.filter((each) => each !== `${me} got a new password`)).toEqual([])
    expect(await rows('select slug from employee_roles where is_superadmin')).toEqual([
      { slug: 'superadmin' },
    ])
  }, 120_000)
}

test('a clerk who runs system gives nobody what the clerk does not hold, and takes over nobody who holds more', async () => {
  before = await everyonesRights()
  expect(await attack(clerk.who, clerk.id)).toBeGreaterThan(100)
  const own = before.get(clerk.id)!.rights
  const beyond = new Set([...existing].filter((slug) => !own.has(slug)))
  const found = gains(before, await everyonesRights(), beyond)
  // The clerk's work is other people's departments, and the accounts of those who hold nothing that the clerk lacks.
  const poor = [...before]
    .filter(([, { rights }]) => [...rights].every((slug) => own.has(slug)))
    .map(([id]) => id)
  const work = found.filter((each) =>
    / was moved$/.test(each)
      ? !each.startsWith(clerk.id)
      : /password$|was changed$/.test(each) && poor.some((id) => each.includes(id)),
  )
  expect(found.filter((each) => !work.includes(each))).toEqual([])
  expect(await rows('select slug from employee_roles where is_superadmin')).toEqual([{ slug: 'superadmin' }])
}, 120_000)
