import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type PayloadRequest } from 'payload'
import type {
  DirectoryPlan,
  DirectoryProblem,
  PlannedFields,
  PlannedLeave,
} from '@/src/domain/people/directory/DirectoryPlan'
import { importedSlug } from '@/src/domain/permissions/import/importedSlug'
import { refusalOf } from '@/src/operations/shared/refusalOf'
import { asSystem } from '@/src/platform/asSystem'
import { query } from '@/src/platform/query'
import { withTransaction } from '@/src/platform/withTransaction'
import { changeMemberships } from './changeMemberships'

/**
 * Carries a plan out, each person in a transaction of their own: one who cannot be written does not keep the others
 * waiting. Everything is looked at again before it is written. Answers who could not be, and why.
 */
export async function applyPlan(
  req: PayloadRequest,
  plan: DirectoryPlan,
  issuer: string,
): Promise<DirectoryProblem[]> {
  const failures: DirectoryProblem[] = []
  const each = async (name: string, work: () => Promise<unknown>) => {
    try {
      await withTransaction(req, work)
    } catch (error) {
      failures.push({ name, problem: problemOf(req, error) })
    }
  }
  for (const name of plan.departments) await each(name, () => createDepartment(req, name))
  for (const { person, name, email, fields } of plan.create)
    await each(name, () => createPerson(req, { key: `${issuer}|${person}`, name, email, fields }))
  for (const { person, account, name, fields } of plan.link)
    await each(name, () => linkPerson(req, account, `${issuer}|${person}`, fields))
  for (const { person, account, name, fields } of plan.update)
    await each(name, () => updatePerson(req, account, `${issuer}|${person}`, fields))
  // Managers last: by now everybody who can be one is here.
  for (const { person, name, fields } of [...plan.create, ...plan.link, ...plan.update]) {
    const { manager } = fields
    if (manager) await each(name, () => setManager(req, `${issuer}|${person}`, `${issuer}|${manager}`))
  }
  for (const gone of plan.leave) await each(gone.name, () => suspend(req, gone))
  await changeMemberships(req, plan, issuer, each)
  return failures
}

function problemOf(req: PayloadRequest, error: unknown): string {
  const [refusal] = refusalOf(error) ?? []
  if (refusal) return refusal.message
  if (error instanceof APIError && error.status < 500) return error.message
  req.payload.logger.error({ err: error, msg: 'A change from the directory failed' })
  return 'could not be written. The log says why.'
}

async function createDepartment(req: PayloadRequest, name: string): Promise<void> {
  if (await departmentOf(req, name)) return
  await req.payload.create({
    collection: 'departments',
    data: { name, slug: importedSlug(name) },
    depth: 0,
    ...asSystem(req),
  })
}

async function departmentOf(req: PayloadRequest, name: string): Promise<string | null> {
  const [row] = await query<{ id: string }>(
    req,
    sql`select id from departments where lower(name) = lower(${name}) order by created_at, id limit 1`,
  )
  return row?.id ?? null
}

async function dataOf(req: PayloadRequest, { department, manager: _, ...fields }: PlannedFields) {
  return { ...fields, ...(department ? { department: await departmentOf(req, department) } : {}) }
}

type NewPerson = { key: string; name: string; email: string; fields: PlannedFields }

/** Somebody new, without any right. Nobody knows the password: it is there because an account has one. */
async function createPerson(req: PayloadRequest, { key, name, email, fields }: NewPerson): Promise<void> {
  await req.payload.create({
    collection: 'employees',
    data: {
      ...(await dataOf(req, fields)),
      name,
      email,
      externalId: key,
      status: 'active',
      password: randomBytes(32).toString('base64url'),
    },
    depth: 0,
    ...asSystem(req),
  })
}

async function linkPerson(
  req: PayloadRequest,
  account: string,
  key: string,
  fields: PlannedFields,
): Promise<void> {
  const [free] = await query(
    req,
    sql`select 1 from employees where id = ${account}::uuid and external_id is null and status = 'active' for no key update`,
  )
  if (free) await update(req, account, { ...(await dataOf(req, fields)), externalId: key })
}

async function updatePerson(
  req: PayloadRequest,
  account: string,
  key: string,
  fields: PlannedFields,
): Promise<void> {
  const [same] = await query(
    req,
    sql`select 1 from employees where id = ${account}::uuid and external_id = ${key} for no key update`,
  )
  const data = await dataOf(req, fields)
  if (same && Object.keys(data).length > 0) await update(req, account, data)
}

async function setManager(req: PayloadRequest, key: string, managerKey: string): Promise<void> {
  const rows = await query<{ id: string; externalId: string }>(
    req,
    sql`select id, external_id as "externalId" from employees where external_id in (${key}, ${managerKey}) and status = 'active'`,
  )
  const idOf = (wanted: string) => rows.find(({ externalId }) => externalId === wanted)?.id
  const [person, manager] = [idOf(key), idOf(managerKey)]
  // A manager whom nobody brought here is not missing from the person, only unknown.
  if (person && manager) await update(req, person, { lineManager: manager })
}

async function suspend(req: PayloadRequest, { account }: PlannedLeave): Promise<void> {
  const [row] = await query(
    req,
    sql`select 1 from employees e where e.id = ${account}::uuid and e.status = 'active' and e.external_id is not null
          and not exists (select from role_assignments a join employee_roles r on r.id = a.role_id and r.is_superadmin
            where a.employee_id = e.id and (a.valid_until is null or a.valid_until > now()))`,
  )
  if (row) await update(req, account, { status: 'suspended' })
}

async function update(req: PayloadRequest, id: string, data: object): Promise<void> {
  await req.payload.update({ collection: 'employees', id, data, depth: 0, ...asSystem(req) })
}
