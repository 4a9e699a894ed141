import { testPayload } from '@/tests/harness/testPayload'
import { DEMO_PASSWORD } from '@/scripts/demo/people'
import { systemRequest } from '@/scripts/lib/systemRequest'
import { asSystem } from '@/src/platform/asSystem'
import { idOf } from './idOf'

let count = 0

type Given = { roles?: string[]; permissions?: string[]; groups?: string[] } & Record<string, unknown>

/** An active employee with exactly the given roles, permissions and groups (by slug). Answers the sign-in name and id. */
export async function person({ roles = [], permissions = [], groups = [], ...fields }: Given = {}): Promise<{
  who: string
  id: string
}> {
  const payload = await testPayload()
  const req = await systemRequest(payload, 'tests')
  count += 1
  const who = `person${count}`
  const data = {
    email: `${who}@steward.example`,
    name: `Person ${count}`,
    status: 'active' as const,
    password: DEMO_PASSWORD,
    ...fields,
  }
  const { id } = await payload.create({ collection: 'employees', data: data, ...asSystem(req) })
  const give = async (
    collection: 'role-assignments' | 'permission-grants' | 'group-memberships',
    name: string,
    of: string,
    slugs: string[],
  ) => {
    for (const slug of slugs) {
      await payload.create({
        collection,
        data: { employee: id, [name]: await idOf(of, slug) } as never,
        ...asSystem(req),
      })
    }
  }
  await give('role-assignments', 'role', 'employee-roles', roles)
  await give('permission-grants', 'permission', 'permissions', permissions)
  await give('group-memberships', 'group', 'employee-groups', groups)
  return { who, id: String(id) }
}
