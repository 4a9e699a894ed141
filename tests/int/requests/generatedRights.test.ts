import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'
import { testPayload } from '@/tests/harness/testPayload'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { generateRights } from '@/src/operations/permissions/generateRights'
import { withTransaction } from '@/src/platform/withTransaction'

const category = (slug: string, extra: object = {}) =>
  api('admin', 'POST', '/api/itsm-categories', { title: slug, slug, enabled: true, ...extra })

async function rightsOf(slug: string): Promise<{ permissions: string[]; roles: Record<string, string[]> }> {
  const permissions = await rows<{ slug: string }>(
    'select p.slug from permissions p join permission_resources r on r.id = p.resource_id where r.slug = $1 order by 1',
    [slug],
  )
  const roles = await rows<{ slug: string; level: string; given: string[] }>(
    `select r.slug, r.level, array_agg(p.slug order by p.slug) as given from employee_roles r
       join employee_roles_rels x on x.parent_id = r.id and x.path = 'permissions' join permissions p on p.id = x.permissions_id
     where r.slug like $1 group by r.id order by 1`,
    [`${slug}-%`],
  )
  return {
    permissions: permissions.map((row) => row.slug),
    roles: Object.fromEntries(roles.map((row) => [`${row.slug} ${row.level}`, row.given])),
  }
}

const ACTIONS = ['admin', 'approve', 'create', 'delete', 'fulfill', 'manage', 'read', 'update']

function expected(slug: string) {
  return {
    permissions: ACTIONS.map((action) => `${slug}.${action}`),
    roles: {
      [`${slug}-admin 60`]: [`${slug}.admin`],
      [`${slug}-approver 20`]: [`${slug}.approve`, `${slug}.read`],
      [`${slug}-fulfiller 20`]: [`${slug}.fulfill`, `${slug}.read`],
      [`${slug}-manager 40`]: [`${slug}.manage`],
    },
  }
}

test('a category brings its resource at once and its rights by a job, exactly once also with two workers', async () => {
  const { body } = await category('garden')
  expect(body.doc).toMatchObject({ slug: 'garden', rightsStatus: 'pending' })
  expect(await rows('select 1 from permission_resources where slug = $1', ['itsm-garden'])).toHaveLength(1)
  expect((await rightsOf('itsm-garden')).permissions).toEqual([])
  await Promise.all([runJobs(), runJobs()])
  expect(await rightsOf('itsm-garden')).toEqual(expected('itsm-garden'))
  expect((await api('admin', 'GET', `/api/itsm-categories/${body.doc.id}`)).body.rightsStatus).toBe('ready')

  const payload = await testPayload()
  const again = async () =>
    generateRights(await systemRequest(payload, 'test'), 'itsm-categories', body.doc.id)
  await Promise.all([again(), again(), again()])
  expect(await rightsOf('itsm-garden')).toEqual(expected('itsm-garden'))
  const events = await rows(
    `select 1 from audit_events where entity_id = $1 and action = 'itsm-categories.rights-generated'`,
    [body.doc.id],
  )
  expect(events).toHaveLength(1)
})

test('a form’s rights hang below its category, with -form appended where it is missing', async () => {
  const made = await api('admin', 'POST', '/api/itsm-forms', {
    title: 'Key',
    slug: 'key',
    category: await idOf('itsm-categories', 'access'),
  })
  expect(made.status).toBe(201)
  await runJobs()
  expect(await rightsOf('key-form')).toEqual(expected('key-form'))
  const [parent] = await rows<{ slug: string }>(
    `select p.slug from permission_resources r join permission_resources p on p.id = r.parent_id where r.slug = 'key-form'`,
  )
  expect(parent!.slug).toBe('itsm-access')
})

test('a job whose transaction was rolled back leaves nothing, and the next try makes everything', async () => {
  const { body } = await category('canteen')
  const payload = await testPayload()
  const req = await systemRequest(payload, 'test')
  const failing = withTransaction(req, async () => {
    await generateRights(req, 'itsm-categories', body.doc.id)
    throw new Error('the power failed')
  })
  await expect(failing).rejects.toThrow('the power failed')
  expect(await rightsOf('itsm-canteen')).toEqual({ permissions: [], roles: {} })
  await runJobs()
  expect(await rightsOf('itsm-canteen')).toEqual(expected('itsm-canteen'))
})

test('a category that was refused leaves no resource, no job and no rights', async () => {
  const before = await rows('select id from graphile_worker.jobs')
  expect((await category('bad', { rightsStatus: 'ready' })).status).toBe(400)
  expect((await category('Bad Slug')).status).toBe(400)
  expect(await rows(`select 1 from permission_resources where slug like 'itsm-bad%'`)).toEqual([])
  expect(await rows('select id from graphile_worker.jobs')).toEqual(before)
})

test('a clash of the generated slug is a fault of the slug', async () => {
  expect(await category('access')).toMatchObject({ status: 400, body: { errors: [{ field: 'slug' }] } })
})

test('rights of a foreign row with the same slug are not taken over: the source fails loudly', async () => {
  const { body } = await category('annex')
  const payload = await testPayload()
  await payload.create({
    collection: 'employee-roles',
    data: { name: 'Mine', slug: 'itsm-annex-manager', level: 10, status: 'active' },
    req: await systemRequest(payload, 'test'),
    overrideAccess: true,
  })
  await runJobs()
  expect((await api('admin', 'GET', `/api/itsm-categories/${body.doc.id}`)).body.rightsStatus).toBe('failed')
  expect((await rightsOf('itsm-annex')).permissions).toEqual([])
})

test('a category with forms stays; deleting one without switches its rights off for good', async () => {
  const access = await idOf('itsm-categories', 'access')
  expect((await api('admin', 'DELETE', `/api/itsm-categories/${access}`)).status).toBe(409)

  const { body } = await category('attic')
  await runJobs()
  expect((await api('admin', 'DELETE', `/api/itsm-categories/${body.doc.id}`)).status).toBe(200)
  const left = await rows<{ status: string }>(
    `select status::text from permissions where slug like 'itsm-attic.%' union all select status::text from employee_roles where slug like 'itsm-attic-%'`,
  )
  expect(left).toHaveLength(ACTIONS.length + 4)
  expect(new Set(left.map(({ status }) => status))).toEqual(new Set(['inactive']))
  expect(await category('attic')).toMatchObject({ status: 400, body: { errors: [{ field: 'slug' }] } })
})

test('a form with requests stays', async () => {
  await api('erin', 'POST', '/api/itsm-requests/submit', { form: 'access-card-form', data: { reason: 'x' } })
  expect(
    (await api('admin', 'DELETE', `/api/itsm-forms/${await idOf('itsm-forms', 'access-card-form')}`)).status,
  ).toBe(409)
})

test('generated rows belong to the system', async () => {
  const role = await idOf('employee-roles', 'itsm-access-approver')
  const path = `/api/employee-roles/${role}`
  expect((await api('admin', 'PATCH', path, { permissions: [] })).status).toBe(400)
  expect((await api('admin', 'PATCH', path, { name: 'Approvers of access' })).status).toBe(200)
  expect((await api('admin', 'DELETE', path)).status).toBe(409)
  expect(
    (await api('admin', 'POST', '/api/permission-resources', { name: 'x', slug: 'itsm-mine' })).status,
  ).toBe(400)
  expect(
    (
      await api('admin', 'POST', '/api/employee-roles', {
        name: 'x',
        slug: 'mine',
        level: 5,
        generatedFor: 'itsm-categories:access',
      })
    ).status,
  ).toBe(400)
})
