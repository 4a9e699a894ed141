import { sql } from '@payloadcms/db-postgres/drizzle'
import { ensureEnvironment } from './lib/ensureEnvironment'

/** `npm run superadmin -- <email>`: makes an existing active employee superadmin, or a new one with the password of PASSWORD. */
const email = process.argv[2]?.toLowerCase()
if (!email?.includes('@')) {
  console.error('Usage: npm run superadmin -- <email>    (PASSWORD=… makes the account when there is none)')
  process.exit(2)
}
const { stop } = await ensureEnvironment()
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config')
const { systemRequest } = await import('./lib/systemRequest')
const { asSystem } = await import('@/src/platform/asSystem')
const { query } = await import('@/src/platform/query')

const payload = await getPayload({ config })
const req = await systemRequest(payload, 'superadmin command')
let [person] = await query<{ id: string; status: string }>(
  req,
  sql`select id, status from employees where email = ${email}`,
)
if (!person && process.env.PASSWORD) {
  const made = await payload.create({
    collection: 'employees',
    data: { email, name: email.split('@')[0]!, password: process.env.PASSWORD, status: 'active' },
    ...asSystem(req),
  })
  person = { id: String(made.id), status: 'active' }
}
const [role] = await query<{ id: string }>(
  req,
  sql`select id from employee_roles where is_superadmin and status = 'active'`,
)
if (!person || person.status !== 'active' || !role) {
  console.error(
    !person
      ? `There is no employee ${email}. Set PASSWORD to make one.`
      : !role
        ? 'Run npm run migrate first.'
        : `${email} is not active.`,
  )
  await stop()
  process.exit(1)
}
const [held] = await query<{ id: string }>(
  req,
  sql`select id from role_assignments where employee_id = ${person.id}::uuid and role_id = ${role.id}::uuid and valid_until is null`,
)
if (!held) {
  await payload.create({
    collection: 'role-assignments',
    data: { employee: person.id, role: role.id, reason: 'npm run superadmin' },
    ...asSystem(req),
  })
}
console.log(`${email} is superadmin.`)
await stop()
process.exit(0)
