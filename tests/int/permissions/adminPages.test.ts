import { beforeAll, expect, test } from 'vitest'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

/**
 * What an administrator waits for before a page may be called slow. The answers take tens of milliseconds on an idle
 * machine; the rest is room for a busy one. One query per resource or permission would take minutes.
 */
const PATIENCE_MS = 2_000

let erin = ''
const get = (who: string | null, path: string) => api(who, 'GET', `/api/permissions/${path}`)
async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; took: number }> {
  const start = performance.now()
  return { answer: await work(), took: performance.now() - start }
}

beforeAll(async () => {
  erin = await idOf('employees', 'erin')
  await rows(`
    begin;
    select set_config('steward.test_factory', 'on', true);
    insert into permission_resources (name, slug, parent_id)
      select 'Thing ' || n, 'thing-' || n, (select id from permission_resources where slug = 'records')
        from generate_series(1, 500) n;
    insert into permissions (name, slug, resource_id, action, status)
      select r.name || ' ' || a, r.slug || '.' || a, r.id, a::enum_permissions_action, 'active'
        from permission_resources r, unnest(array[${ACTIONS.map((action) => `'${action}'`).join(', ')}]) a
        where r.slug like 'thing-%';
    commit;`)
})

test('the tree has every resource with its permissions and what the reader may hand on, at 500 resources', async () => {
  await get('admin', 'tree')
  const { answer, took } = await timed(() => get('admin', 'tree'))
  expect(answer.status).toBe(200)
  const { resources, reader } = answer.body as unknown as {
    reader: object
    resources: { slug: string; parent: string; mine: number; generated: boolean; permissions: object[] }[]
  }
  expect(resources.length).toBeGreaterThan(500)
  expect(resources.find(({ slug }) => slug === 'thing-500')).toMatchObject({
    parent: await idOf('permission-resources', 'records'),
    generated: false,
    permissions: expect.objectContaining({ length: ACTIONS.length }),
  })
  expect(resources.find(({ slug }) => slug === 'itsm-access')).toMatchObject({ generated: true })
  expect(reader).toMatchObject({ superadmin: true })
  expect(took).toBeLessThan(PATIENCE_MS)

  const clerk = await person({ permissions: ['system.read', 'itsm-access.manage'] })
  const body = (await get(clerk.who, 'tree')).body as unknown as typeof answer.body & {
    resources: { slug: string; mine: number }[]
  }
  const mine = (slug: string) => body.resources.find((resource) => resource.slug === slug)?.mine
  const bit = (action: (typeof ACTIONS)[number]) => 1 << ACTIONS.indexOf(action)
  expect((mine('access-card-form') ?? 0) & bit('update')).not.toBe(0)
  expect((mine('access-card-form') ?? 0) & bit('approve')).toBe(0)
  expect(mine('thing-1')).toBe(0)
})

test('the closure of roles and groups names each step, also before anything is saved', async () => {
  const made = (collection: string, data: object) =>
    api('admin', 'POST', `/api/${collection}`, data).then(({ body }) => body.doc.id)
  const base = await made('employee-roles', {
    name: 'Reader of things',
    slug: 'thing-reader',
    level: 20,
    permissions: [await idOf('permissions', 'thing-1.read')],
  })
  const role = await made('employee-roles', {
    name: 'Clerk of things',
    slug: 'thing-clerk',
    level: 5,
    inheritsFrom: base,
  })
  const group = await made('employee-groups', { name: 'Things', slug: 'things', roles: [role] })
  const { body } = await get('admin', `closure?groups=${group}`)
  expect(body).toMatchObject({
    level: 20,
    superadmin: false,
    through: [
      { kind: 'group', path: ['Things'] },
      { kind: 'role', path: ['Things', 'Clerk of things'] },
      {
        kind: 'role',
        path: ['Things', 'Clerk of things', 'Reader of things'],
        permissionIds: [await idOf('permissions', 'thing-1.read')],
      },
    ],
  })
  expect((await get('admin', 'closure')).body).toMatchObject({ through: [] })
  expect((await get('admin', 'closure?roles=nonsense')).body).toMatchObject({ errors: [{ field: 'roles' }] })
})

test('the effective rights of an employee are those of the resolver, each with what it comes from', async () => {
  const john = await idOf('employees', 'john')
  const { body } = await get('admin', `effective?employee=${john}`)
  const answer = body as unknown as {
    paths: { kind: string; name: string; generated: boolean }[]
    rights: { slug: string; by: { permission: string; path: number }[] }[]
    given: { collection: string; state: string; what: { name: string; generated: boolean } }[]
  }
  const me = (await get('john', 'me')).body as unknown as { effective: string[] }
  expect(answer.rights.map(({ slug }) => slug)).toEqual(me.effective)
  const update = answer.rights.find(({ slug }) => slug === 'access-card-form.update')
  expect(update?.by.map(({ permission, path }) => [permission, answer.paths[path]])).toEqual([
    [
      'itsm-access.manage',
      expect.objectContaining({ kind: 'role', name: 'Access Manager', generated: true }),
    ],
  ])
  expect(answer.given.map(({ collection, state }) => [collection, state]).sort()).toEqual([
    ['permission-grants', 'running'],
    ['role-assignments', 'running'],
  ])
})

test('what ended and what is to come is listed as given and gives nothing', async () => {
  const { id } = await person({ name: 'Former' })
  const permission = await idOf('permissions', 'thing-2.read')
  const give = (validFrom: string, validUntil: string) =>
    api('admin', 'POST', '/api/permission-grants', { employee: id, permission, validFrom, validUntil })
  await give('2020-01-01T00:00:00.000Z', '2021-01-01T00:00:00.000Z')
  await give('2990-01-01T00:00:00.000Z', '2991-01-01T00:00:00.000Z')
  const { body } = await get('admin', `effective?employee=${id}`)
  expect(body).toMatchObject({
    rights: [],
    given: [
      { state: 'future', validFrom: '2990-01-01T00:00:00.000Z', grantedBy: 'Ada Admin' },
      { state: 'ended', validUntil: '2021-01-01T00:00:00.000Z' },
    ],
  })
})

test('everything at once, for the one who may do everything, stays quick', async () => {
  const admin = await idOf('employees', 'admin')
  const { answer, took } = await timed(() => get('admin', `effective?employee=${admin}`))
  expect((answer.body.rights as unknown[]).length).toBeGreaterThan(5_500)
  expect(took).toBeLessThan(PATIENCE_MS)
})

test('one sees one’s own rights, and those of others with system.read only', async () => {
  expect((await get('erin', 'effective')).status).toBe(200)
  expect((await get('erin', `effective?employee=${erin}`)).status).toBe(200)
  const refused = await get('erin', `effective?employee=${await idOf('employees', 'john')}`)
  expect(refused.status).toBe(403)
  expect(refused.body.errors[0]?.data).toMatchObject({ permission: 'system.read' })
  expect((await get('admin', 'effective?employee=6f2c1f0e-5d53-4f0c-9d6e-0d6d53c0a111')).status).toBe(404)
  expect((await get('admin', 'effective?employee=x')).status).toBe(400)
})
