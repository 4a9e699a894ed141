import { beforeAll, expect, test } from 'vitest'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { submit } from '@/tests/factories/submit'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

/** Spellings that PostgreSQL reads as the same id. */
const SPELLINGS = {
  capitals: (id: string) => id.toUpperCase(),
  braces: (id: string) => `{${id}}`,
  'no hyphens': (id: string) => id.replaceAll('-', ''),
  'an object': (id: string) => ({ id: id.toUpperCase() }),
}

let clerk: { who: string; id: string }
let puppet: { who: string; id: string }

beforeAll(async () => {
  clerk = await person({ permissions: ['system.manage'] })
  puppet = await person()
})

for (const [name, spell] of Object.entries(SPELLINGS)) {
  test(`an id in another spelling (${name}) passes by no check of rights`, async () => {
    const superadmin = await idOf('employee-roles', 'superadmin')
    const permission = await idOf('permissions', 'itsm.admin')
    const attempts = [
      ['role-assignments', { employee: puppet.id, role: spell(superadmin) }],
      ['permission-grants', { employee: spell(clerk.id), permission: spell(permission) }],
      ['employee-roles', { name: 'x', slug: 'sneaky', level: 1, inheritsFrom: spell(superadmin) }],
      ['employee-roles', { name: 'x', slug: 'sneaky', level: 1, permissions: [spell(permission)] }],
      ['employee-groups', { name: 'x', slug: 'sneaky', roles: [spell(superadmin)] }],
    ] as const
    for (const [collection, data] of attempts) {
      expect([400, 403], collection).toContain(
        (await api(clerk.who, 'POST', `/api/${collection}`, data)).status,
      )
    }
    expect((await api(puppet.who, 'GET', '/api/permissions/me')).body.superadmin).toBe(false)
  })
}

test('a path in capitals is the same row: its lock, its revision and its guards hold', async () => {
  const id = await idOf('itsm-forms', 'visitor-pass-form')
  const { body } = await api('admin', 'GET', `/api/itsm-forms/${id}`)
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      api('admin', 'PATCH', `/api/itsm-forms/${index % 2 ? id : id.toUpperCase()}`, {
        description: `edit ${index}`,
        rev: body.rev,
      }),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(5)
  const category = (await idOf('itsm-categories', 'access')).toUpperCase()
  expect((await api('ida', 'DELETE', `/api/itsm-categories/${category}`)).status).toBe(409)
})

test('a suspension by a path in capitals ends delegations and headships as any other', async () => {
  const head = await person({ lineManager: await idOf('employees', 'hana') })
  const made = await api('admin', 'POST', '/api/departments', { name: 'Led', slug: 'led', head: head.id })
  await api('admin', 'PATCH', `/api/employees/${head.id.toUpperCase()}`, { status: 'suspended' })
  const [department] = await rows<{ head_id: string }>('select head_id from departments where id = $1', [
    made.body.doc.id,
  ])
  expect(department?.head_id).not.toBe(head.id)
})

test('requestedFor and reassign read an id in capitals as the person it is', async () => {
  const erin = await idOf('employees', 'erin')
  const made = await submit('erin', 'visitor-pass-form', { requestedFor: erin.toUpperCase() })
  const [step] = made.currentSteps
  expect(step?.candidates.map(({ name }) => name)).toEqual(['Mona Berg'])
  const answer = await api('mona', 'POST', `/api/itsm-requests/${made.id}/reassign`, {
    step: step?.id,
    to: erin.toUpperCase(),
  })
  expect(answer.status).toBe(403)
})

test('a colleague whom a step is handed to sits on it and decides it, though no rule names them', async () => {
  const made = await submit('erin', 'visitor-pass-form')
  const lena = await idOf('employees', 'lena')
  const handed = await api('mona', 'POST', `/api/itsm-requests/${made.id}/reassign`, {
    step: made.currentSteps[0]?.id,
    to: lena,
  })
  expect(handed.body.doc.currentSteps[0]?.candidates.map(({ id }) => id)).toEqual([lena])
  const decided = await api('lena', 'POST', `/api/itsm-requests/${made.id}/decide`, { action: 'approved' })
  expect(decided.status).toBe(200)
  expect(
    (await api('mona', 'POST', `/api/itsm-requests/${made.id}/decide`, { action: 'approved' })).status,
  ).toBe(409)
})

test('a role above the writer is neither lowered nor written', async () => {
  const high = await api('admin', 'POST', '/api/employee-roles', { name: 'High', slug: 'high-up', level: 80 })
  const path = `/api/employee-roles/${high.body.doc.id}`
  expect((await api(clerk.who, 'PATCH', path, { level: 1 })).status).toBe(403)
  expect((await api(clerk.who, 'PATCH', path, { level: 1, status: 'inactive' })).status).toBe(403)
})

test('the last superadmin is not put off to a later day', async () => {
  const [assignment] = await rows<{ id: string }>(
    `select a.id from role_assignments a join employee_roles r on r.id = a.role_id where r.is_superadmin`,
  )
  const later = new Date(Date.now() + 60_000).toISOString()
  expect(
    (await api('admin', 'PATCH', `/api/role-assignments/${assignment?.id}`, { validFrom: later })).status,
  ).toBe(409)
})

test('rights of a deleted category are not switched on again', async () => {
  const made = await api('admin', 'POST', '/api/itsm-categories', { title: 'Gone', slug: 'gone' })
  const { runJobs } = await import('@/tests/harness/runJobs')
  await runJobs()
  await api('admin', 'DELETE', `/api/itsm-categories/${made.body.doc.id}`)
  const permission = await idOf('permissions', 'itsm-gone.admin')
  expect((await api('admin', 'PATCH', `/api/permissions/${permission}`, { status: 'active' })).status).toBe(
    409,
  )
})

test('what cannot be stored or does not exist is a 400, not a failure', async () => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'
  const attempts = [
    ['POST', '/api/itsm-requests/submit', { form: 'a\u0000b', data: {} }],
    ['POST', '/api/role-assignments', { employee: puppet.id, role: NOBODY }],
    ['POST', '/api/role-assignments', { employee: puppet.id, role: 'nonsense' }],
    ['GET', '/api/directory?q=%00', undefined],
    ['GET', '/api/itsm-requests?where[status][equals]=nope', undefined],
    ['GET', '/api/itsm-requests?page=-1', undefined],
  ] as const
  for (const [method, path, data] of attempts) {
    const { status } = await api('admin', method, path, data, { raw: true })
    expect(status, `${method} ${path}`).toBeLessThan(500)
  }
})
