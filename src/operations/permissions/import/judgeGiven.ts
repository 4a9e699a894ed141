import type { Actor } from '@/access/Actor'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { closureOf } from '@/src/domain/permissions/closureOf'
import type { GivenPlan } from '@/src/domain/permissions/import/planGiven'
import { mayWriteLevel } from '@/src/domain/permissions/mayWriteLevel'
import { missingRights } from '@/src/domain/permissions/missingRights'
import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { RightsGraph } from '@/src/domain/permissions/RightsSource'
import type { ImportContext } from '@/src/operations/imports/Importer'
import { askWhom } from './askWhom'
import { lastSuperadmins } from './lastSuperadmins'
import { levelsOf } from './levelsOf'

const START = {
  'role-assignments': 'roleIds',
  'group-memberships': 'groupIds',
  'permission-grants': 'permissionIds',
} as const

type World = { graph: RightsGraph; tree: ResourceTree }
type Touched = { line: number; employeeId: string; givenId: string }

/**
 * The rules of every assignment, for many at once: nobody writes their own, the whole closure of what is given is
 * the writer's, the person does not stand above them, and the last superadmin stays. Faults name line and field;
 * what would end without a line of its own is told on line 1.
 */
export async function judgeGiven(
  context: ImportContext,
  actor: Actor,
  slug: AssignmentSlug,
  field: { person: string; given: string },
  plan: GivenPlan,
  { graph, tree }: World,
): Promise<void> {
  const { fault, req } = context
  await keepSuperadmin(context, slug, plan)
  if (actor.rights.superadmin) return
  const written: Touched[] = [
    ...plan.create,
    ...plan.update.map(({ line, to: { employeeId, givenId } }) => ({ line, employeeId, givenId })),
  ]
  const ended = plan.end.map(({ employeeId }) => ({ line: 1, employeeId }))
  const lacking = new Map<string, string[]>()
  for (const givenId of new Set(written.map((row) => row.givenId))) {
    const missing = missingRights(closureOf({ [START[slug]]: [givenId] }, graph, tree), null, actor.rights)
    if (missing.length > 0) lacking.set(givenId, missing)
  }
  const above = new Set(
    slug === 'permission-grants'
      ? []
      : [...new Set(written.map((row) => row.givenId))].filter(
          (id) => !mayWriteLevel(actor.rights, closureOf({ [START[slug]]: [id] }, graph, tree).level),
        ),
  )
  const levels = await levelsOf(req, graph, context.now)
  const remedy = await askWhom(req, [...lacking.values()].flat())
  for (const { line, employeeId } of [...written, ...ended]) {
    if (employeeId === actor.id) {
      fault({
        line,
        field: field.person,
        rule: 'own_rights',
        message: 'Nobody writes their own rights. Take the row out, or have somebody else import it.',
      })
    }
    const level = levels.get(employeeId) ?? 0
    if (!mayWriteLevel(actor.rights, level)) {
      fault({
        line,
        field: field.person,
        rule: 'above_your_level',
        message: `This person has level ${level}, above yours (${actor.rights.level}). Take the row out, or have somebody of that level import it.`,
      })
    }
  }
  for (const { line, givenId } of written) {
    const missing = lacking.get(givenId)
    if (missing) {
      fault({
        line,
        field: field.given,
        rule: 'not_yours_to_give',
        message: `This gives ${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' and more' : ''}, which you do not hold yourself. ${remedy}`,
      })
    } else if (above.has(givenId)) {
      fault({
        line,
        field: field.given,
        rule: 'above_your_level',
        message: `This stands on a level above yours (${actor.rights.level}). ${remedy}`,
      })
    }
  }
}

async function keepSuperadmin(
  { fault, req }: ImportContext,
  slug: AssignmentSlug,
  plan: GivenPlan,
): Promise<void> {
  if (slug !== 'role-assignments') return
  const going = new Map<string, number>([
    ...plan.end.map(({ id }): [string, number] => [id, 1]),
    ...plan.update
      .filter(({ to }) => to.validUntil !== null)
      .map(({ line, to }): [string, number] => [to.id, line]),
  ])
  if (going.size === 0) return
  const holds = await lastSuperadmins(req)
  const affected = holds.filter(({ assignment }) => going.has(assignment))
  if (affected.length === 0 || affected.length < holds.length) return
  for (const { assignment } of affected) {
    fault({
      line: going.get(assignment) ?? 1,
      field: 'validUntil',
      rule: 'last_superadmin',
      message:
        'This would end the last active superadmin. Make another one first: npm run superadmin -- <email>.',
    })
  }
}
