import { afterEach, describe, expect, test } from 'vitest'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { idOf } from '@/tests/factories/idOf'
import { person } from '@/tests/factories/person'
import { api } from '@/tests/harness/api'
import { rows } from '@/tests/harness/rows'
import { tokenOf } from '@/tests/harness/tokenOf'

await tokenOf('admin')

/** Signs in, and writes on the person after the log-in has read the row and before it writes it back. */
async function logInWhile(who: string, id: string, data: object): Promise<number> {
  const signingIn = api(null, 'POST', '/api/employees/login', {
    email: `${who}@steward.example`,
    password: DEMO_PASSWORD,
  })
  // The log-in spends a tenth of a second on the password; the change needs a third of that.
  const changed = await api('admin', 'PATCH', `/api/employees/${id}`, data)
  expect(changed.status).toBe(200)
  return (await signingIn).status
}

async function stored(id: string): Promise<Record<string, unknown>> {
  return (
    await rows<Record<string, unknown>>(
      'select status::text, department_id, line_manager_id, external_id from employees where id = $1',
      [id],
    )
  )[0]!
}

const legal = await idOf('departments', 'legal')
const mona = await idOf('employees', 'mona')
const change = { department: legal, lineManager: mona, externalId: null as string | null }

afterEach(async () => {
  await rows(
    'alter table employees enable trigger a_keep_employee; alter table employees_sessions enable trigger active_only',
  )
})

describe('a log-in writes back no old values', () => {
  test('with the guard of the database', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { who, id } = await person()
      const externalId = `issuer|${round}`
      expect(await logInWhile(who, id, { ...change, externalId })).toBe(200)
      expect(await stored(id)).toEqual({
        status: 'active',
        department_id: legal,
        line_manager_id: mona,
        external_id: externalId,
      })
    }
  })

  test('which it would do without', async () => {
    await rows('alter table employees disable trigger a_keep_employee')
    const kept: boolean[] = []
    for (let round = 0; round < 5 && !kept.includes(false); round += 1) {
      const { who, id } = await person()
      await logInWhile(who, id, change)
      kept.push((await stored(id)).department_id === legal)
    }
    expect(kept).toContain(false)
  })
})

describe('who is suspended while signing in gets no session', () => {
  const sessions = (id: string) => rows('select 1 from employees_sessions where _parent_id = $1', [id])

  test('with the guard of the database', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { who, id } = await person()
      await logInWhile(who, id, { status: 'suspended' })
      expect(await stored(id)).toMatchObject({ status: 'suspended' })
      expect(await sessions(id)).toEqual([])
    }
  })

  test('which they would without', async () => {
    await rows('alter table employees_sessions disable trigger active_only')
    let found = 0
    for (let round = 0; round < 5 && found === 0; round += 1) {
      const { who, id } = await person()
      await logInWhile(who, id, { status: 'suspended' })
      found = (await sessions(id)).length
    }
    expect(found).toBeGreaterThan(0)
  })
})
