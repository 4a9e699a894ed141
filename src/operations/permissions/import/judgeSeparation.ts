import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { conflictsBetween } from '@/src/domain/permissions/import/conflictsBetween'
import type { StoredGiven } from '@/src/domain/permissions/import/Given'
import type { GivenPlan } from '@/src/domain/permissions/import/planGiven'
import type { PersonHoldings, RightsWorld } from '@/src/domain/permissions/RightsWorld'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { loadHoldings } from '@/src/operations/permissions/loadHoldings'
import { loadSeparationRules } from '@/src/operations/permissions/loadSeparationRules'

/**
 * Separation of duties: nobody comes to hold two separated roles by all rows together, superadmins' rows included.
 * What is prolonged is compared with having none, so that what breaks a rule already only becomes shorter.
 */
export async function judgeSeparation(
  { fault, now, req }: ImportContext,
  slug: Exclude<AssignmentSlug, 'permission-grants'>,
  personField: string,
  plan: GivenPlan,
  world: Omit<RightsWorld, 'people'>,
): Promise<void> {
  const rules = await loadSeparationRules(req)
  if (rules.length === 0) return
  const people = await loadHoldings(req)
  const longer = plan.update.filter(
    ({ from, to }) => (to.validUntil ?? Infinity) > (from.validUntil ?? Infinity),
  )
  const lines = new Map(
    [...plan.create, ...plan.update.map(({ line, to }) => ({ line, employeeId: to.employeeId }))]
      .reverse()
      .map(({ employeeId, line }) => [employeeId, line]),
  )
  const before = changed(people, slug, { gone: longer.map(({ from }) => from), come: [] })
  const after = changed(people, slug, {
    gone: [...plan.end, ...plan.update.map(({ from }) => from)],
    come: [
      ...plan.create.map((row) => ({ ...row, id: `line ${row.line}` })),
      ...plan.update.map(({ to }) => to),
    ],
  })
  for (const { rule, employee, roles } of conflictsBetween(
    rules,
    { ...world, people: before },
    { ...world, people: after },
    now,
  )) {
    fault({
      line: lines.get(employee.id) ?? 1,
      field: personField,
      rule: 'separation_of_duties',
      message: `${employee.name} would hold ${roles[0].name} and ${roles[1].name} together. ${rule.name}: ${rule.reason}`,
    })
  }
}

function changed(
  people: readonly PersonHoldings[],
  slug: Exclude<AssignmentSlug, 'permission-grants'>,
  { gone, come }: { gone: readonly StoredGiven[]; come: readonly StoredGiven[] },
): PersonHoldings[] {
  const ended = new Set(gone.map(({ id }) => id))
  const given = new Map<string, StoredGiven[]>()
  for (const row of come) given.set(row.employeeId, [...(given.get(row.employeeId) ?? []), row])
  return people.map((person) => {
    const rows = given.get(person.employee.id) ?? []
    if (slug === 'role-assignments') {
      const kept = person.assignments.filter(({ id }) => !ended.has(id))
      return { ...person, assignments: [...kept, ...rows.map((row) => ({ ...row, roleId: row.givenId }))] }
    }
    const kept = person.memberships.filter(({ id }) => !ended.has(id))
    return { ...person, memberships: [...kept, ...rows.map((row) => ({ ...row, groupId: row.givenId }))] }
  })
}
