import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { explainedRights } from '@/access/explainedRights'
import type { EffectiveRightsAnswer } from '@/src/domain/permissions/EffectiveRightsAnswer'
import type { PermissionRow } from '@/src/domain/permissions/RightsSource'
import { rightsTable } from '@/src/domain/permissions/rightsTable'
import { invalid } from '@/src/operations/shared/invalid'
import { notFound } from '@/src/operations/shared/notFound'
import { canonicalId } from '@/src/platform/canonicalId'
import { query } from '@/src/platform/query'
import { loadGiven } from './loadGiven'
import { needsSystemRead } from './needsSystemRead'

type Person = EffectiveRightsAnswer['employee']

/** What an employee may do now, where each of it comes from, and what they were given. Oneself, else `system.read`. */
export async function readEffectiveRights(
  req: PayloadRequest,
  actor: Actor,
  employee: string,
  now: number,
): Promise<EffectiveRightsAnswer> {
  const id = canonicalId(employee)
  if (id === null) throw invalid('employee', 'Give the id of an employee.')
  if (id !== actor.id) await needsSystemRead(req, actor)
  const [person] = await query<Person>(
    req,
    sql`select id, name, status from employees where id = ${id}::uuid`,
  )
  if (!person) throw notFound('employee')
  const { rights, tree } = await explainedRights(req, id, now)
  const permissions = await query<PermissionRow & { name: string }>(
    req,
    sql`select id, slug, name, resource_id as "resourceId", action, status from permissions where status <> 'inactive'`,
  )
  const generated = new Set(
    (
      await query<{ id: string }>(
        req,
        sql`select id from employee_roles where generated_for is not null and id = any(${sql.param([...rights.roleIds])}::uuid[])`,
      )
    ).map((role) => role.id),
  )
  const names = new Map(permissions.map(({ slug, name }) => [slug, name]))
  const table = rightsTable(rights, tree, permissions)
  return {
    employee: person,
    superadmin: rights.superadmin,
    level: rights.level,
    paths: table.paths.map((path) => ({ ...path, generated: generated.has(path.roleIds.at(-1) ?? '') })),
    rights: table.rights.map((right) => ({ ...right, name: names.get(right.slug) ?? right.slug })),
    given: await loadGiven(req, id, now),
  }
}
