import { expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { runJobs } from '@/tests/harness/runJobs'

/** Rows and the policy row are locked by many writers; whoever waits for each other in a circle is thrown out with a 500. */
async function deadlocks(): Promise<string> {
  const [row] = await rows<{ count: string }>(
    'select deadlocks::text as count from pg_stat_database where datname = current_database()',
  )
  return row!.count
}

test('a form that is moved while its rights are made ends up moved and with its rights', async () => {
  const [access, legal] = [await idOf('itsm-categories', 'access'), await idOf('itsm-categories', 'legal')]
  for (let round = 0; round < 8; round += 1) {
    const { body } = await api('admin', 'POST', '/api/itsm-forms', {
      title: 'Moving',
      slug: `moving-${round}-form`,
      category: access,
    })
    const [moved] = await Promise.all([
      api('admin', 'PATCH', `/api/itsm-forms/${body.doc.id}`, { category: legal }),
      runJobs(),
    ])
    expect(moved.status).toBe(200)
    await runJobs()
    expect((await api('admin', 'GET', `/api/itsm-forms/${body.doc.id}`)).body).toMatchObject({
      category: legal,
      rightsStatus: 'ready',
    })
  }
  expect(await deadlocks()).toBe('0')
})

test('a department that is edited while its head leaves keeps both changes', async () => {
  const [it, boss] = [await idOf('departments', 'it'), await idOf('employees', 'hana')]
  for (let round = 0; round < 8; round += 1) {
    const head = await person({ lineManager: boss })
    const { body } = await api('admin', 'POST', '/api/departments', {
      name: 'D',
      slug: `d-${round}`,
      head: head.id,
    })
    const answers = await Promise.all([
      api('admin', 'PATCH', `/api/departments/${body.doc.id}`, { parent: it }),
      api('admin', 'PATCH', `/api/employees/${head.id}`, { status: 'left' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    const [row] = await rows('select parent_id, head_id from departments where id = $1', [body.doc.id])
    expect(row).toEqual({ parent_id: it, head_id: boss })
  }
  expect(await deadlocks()).toBe('0')
})

test('many writers of rights on the same rows all come through', async () => {
  const people = [await person(), await person(), await person()]
  const role = await api('admin', 'POST', '/api/employee-roles', { name: 'Busy', slug: 'busy', level: 1 })
  const permissions = [await idOf('permissions', 'itsm.read'), await idOf('permissions', 'itsm.approve')]
  const answers = await Promise.all([
    ...people.map(({ id }) =>
      api('admin', 'POST', '/api/role-assignments', { employee: id, role: role.body.doc.id }),
    ),
    ...people.map(({ id }) => api('admin', 'PATCH', `/api/employees/${id}`, { jobTitle: 'Busy' })),
    ...permissions.map((permission) =>
      api('admin', 'PATCH', `/api/employee-roles/${role.body.doc.id}`, { permissions: [permission] }),
    ),
    ...people.map(({ id }, index) =>
      api('admin', 'PATCH', `/api/employees/${id}`, { lineManager: people[(index + 1) % 3]!.id }).then(
        (answer) => ({ ...answer, circle: true }),
      ),
    ),
  ])
  // Of three who become each other's managers in a circle, the last is refused.
  const circle = answers.filter((answer) => 'circle' in answer).map(({ status }) => status)
  expect(circle.sort()).toEqual([200, 200, 400])
  expect(answers.filter((answer) => !('circle' in answer)).every(({ status }) => status < 300)).toBe(true)
  expect(await deadlocks()).toBe('0')
})
