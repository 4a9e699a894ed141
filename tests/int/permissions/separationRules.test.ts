import { expect, test } from 'vitest'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'

let count = 0
async function made(collection: string, data: object): Promise<string> {
  count += 1
  const { status, body } = await api('admin', 'POST', `/api/${collection}`, {
    name: `Row ${count}`,
    slug: `row-${count}`,
    level: 5,
    ...data,
  })
  if (status !== 201) throw new Error(`${collection} answered ${status}: ${JSON.stringify(body)}`)
  return body.doc.id
}
const assign = (employee: string, role: string, more = {}) =>
  api('admin', 'POST', '/api/role-assignments', { employee, role, ...more })
const refused = {
  status: 409,
  body: { errors: [{ code: 'separation_of_duties', message: expect.stringContaining('Fraud takes two.') }] },
}

async function pair(): Promise<{ buyer: string; payer: string; rule: string }> {
  const [buyer, payer] = [await made('employee-roles', {}), await made('employee-roles', {})]
  const rule = await made('separation-rules', { roleA: buyer, roleB: payer, reason: 'Fraud takes two.' })
  return { buyer, payer, rule }
}

test('an assignment that gives both roles is refused with the reason, to a superadmin too', async () => {
  const { buyer, payer, rule } = await pair()
  const pat = await person()
  expect((await assign(pat.id, buyer)).status).toBe(201)
  const answer = await assign(pat.id, payer)
  expect(answer).toMatchObject(refused)
  expect(answer.body.errors[0]?.data).toMatchObject({
    rule: { id: rule },
    employees: [{ id: pat.id }],
    total: 1,
  })
  expect((await assign(pat.id, payer, { validFrom: '2999-01-01T00:00:00.000Z' })).status).toBe(409)
  const other = await person()
  expect((await assign(other.id, payer)).status).toBe(201)
})

test('a membership, a role or a parent of a group, and an inheritance that give both are refused', async () => {
  const { buyer, payer } = await pair()
  const pat = await person()
  await assign(pat.id, buyer)
  const paying = await made('employee-groups', { roles: [payer] })
  const below = await made('employee-groups', { parentGroup: paying })
  expect(
    await api('admin', 'POST', '/api/group-memberships', { employee: pat.id, group: below }),
  ).toMatchObject(refused)

  const empty = await made('employee-groups', {})
  expect(
    (await api('admin', 'POST', '/api/group-memberships', { employee: pat.id, group: empty })).status,
  ).toBe(201)
  expect(await api('admin', 'PATCH', `/api/employee-groups/${empty}`, { roles: [payer] })).toMatchObject(
    refused,
  )
  expect(await api('admin', 'PATCH', `/api/employee-groups/${empty}`, { parentGroup: paying })).toMatchObject(
    refused,
  )

  const plain = await made('employee-roles', {})
  expect((await assign(pat.id, plain)).status).toBe(201)
  expect(await api('admin', 'PATCH', `/api/employee-roles/${plain}`, { inheritsFrom: payer })).toMatchObject(
    refused,
  )
  const off = await made('employee-roles', { inheritsFrom: payer, status: 'inactive' })
  expect((await assign(pat.id, off)).status).toBe(201)
  expect(await api('admin', 'PATCH', `/api/employee-roles/${off}`, { status: 'active' })).toMatchObject(
    refused,
  )
})

test('two writers who each give one half at once: one of them is refused', async () => {
  const { buyer, payer } = await pair()
  for (let round = 0; round < 5; round += 1) {
    const { id } = await person()
    const answers = await Promise.all([assign(id, buyer), assign(id, payer)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  }
})

test('what was there before the rule is reported, and does not stand in the way', async () => {
  const [buyer, payer] = [await made('employee-roles', {}), await made('employee-roles', {})]
  const pat = await person({ name: 'Pat Both' })
  await assign(pat.id, buyer)
  const second = await assign(pat.id, payer)
  const rule = await made('separation-rules', { roleA: payer, roleB: buyer, reason: 'Fraud takes two.' })
  const list = await api('admin', 'GET', '/api/permissions/conflicts')
  expect(list.status).toBe(200)
  const mine = (list.body.conflicts as { rule: { id: string } }[]).filter(
    (conflict) => conflict.rule.id === rule,
  )
  expect(mine).toMatchObject([
    { employee: { id: pat.id, name: 'Pat Both' }, roles: [{ id: payer }, { id: buyer }] },
  ])
  expect((await assign(pat.id, await made('employee-roles', {}))).status).toBe(201)
  expect(
    (
      await api('admin', 'PATCH', `/api/role-assignments/${second.body.doc.id}`, {
        validUntil: '2999-01-01T00:00:00.000Z',
      })
    ).status,
  ).toBe(200)
  expect(
    await api('admin', 'PATCH', `/api/role-assignments/${second.body.doc.id}`, { validUntil: null }),
  ).toMatchObject(refused)
  expect((await api('admin', 'DELETE', `/api/role-assignments/${second.body.doc.id}`)).status).toBe(200)
  const left = await api('admin', 'GET', '/api/permissions/conflicts')
  expect(JSON.stringify(left.body)).not.toContain(rule)
})

test('conflicts are for system.read', async () => {
  expect((await api(null, 'GET', '/api/permissions/conflicts')).status).toBe(401)
  expect((await api('ida', 'GET', '/api/permissions/conflicts')).status).toBe(403)
})

test('a rule names two different roles, once; a role that it names is not deleted', async () => {
  const { buyer, payer } = await pair()
  const rule = (data: object) =>
    api('admin', 'POST', '/api/separation-rules', { name: 'Again', reason: 'x', ...data })
  expect(await rule({ roleA: buyer, roleB: buyer })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'roleB' }] },
  })
  expect(await rule({ roleA: payer, roleB: buyer })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'roleB' }] },
  })
  expect((await api('admin', 'DELETE', `/api/employee-roles/${buyer}`)).status).toBe(409)
  expect((await api('ida', 'GET', '/api/separation-rules')).status).toBe(403)
  const swapped = `insert into separation_rules (name, reason, role_a_id, role_b_id) values ('x', 'x', '${payer}', '${buyer}')`
  await expect(
    rows(`begin; select set_config('steward.test_factory', 'on', true); ${swapped}; commit`),
  ).rejects.toThrow('separation_rules_once')
})
