import type { PayloadRequest } from 'payload'
import { lastingActorOf } from '@/src/operations/permissions/elevations/lastingActorOf'
import { closureOf } from '@/src/domain/permissions/closureOf'
import type { AssignmentSlug } from '@/src/domain/permissions/AssignmentSlug'
import { invalid } from '@/src/operations/shared/invalid'
import { lockPolicy } from '@/src/operations/shared/lockPolicy'
import { OperationError } from '@/src/platform/OperationError'
import { askOthers } from './askOthers'
import { loadRightsGraph } from './loadRightsGraph'
import { refuseConflicts } from './refuseConflicts'
import { refuseHigher } from './refuseHigher'
import { refuseLastSuperadmin } from './refuseLastSuperadmin'
import { refuseMissing } from './refuseMissing'

export type Assignment = {
  id: string | null
  employee: string
  given: string
  validFrom: string | null
  validUntil: string | null
  before: { employee: string | null; given: string | null } | null
}

const START = {
  'role-assignments': 'roleIds',
  'group-memberships': 'groupIds',
  'permission-grants': 'permissionIds',
} as const
const NAME = {
  'role-assignments': 'role',
  'group-memberships': 'group',
  'permission-grants': 'permission',
} as const

const GIVEN = { 'role-assignments': 'roleId', 'group-memberships': 'groupId' } as const

/**
 * Nobody writes their own; the whole closure of what is given must be the writer's; the person must not
 * stand above them; a validity ends after it begins; the last superadmin is not ended by a date;
 * and nobody comes to hold two roles that a rule separates.
 */
export async function checkAssignment(
  req: PayloadRequest,
  slug: AssignmentSlug,
  assignment: Assignment,
): Promise<void> {
  const { employee, given, validFrom, validUntil, before } = assignment
  // Payload asks for required fields after the hooks have run, and there is nobody to judge yet.
  if (!employee) throw invalid('employee', 'Choose the person to give it to.')
  if (!given) throw invalid(NAME[slug], `Choose the ${NAME[slug]} to give.`)
  if (validFrom && validUntil && Date.parse(validUntil) <= Date.parse(validFrom)) {
    throw invalid('validUntil', 'The validity ends before it begins. Choose an end after the start.')
  }
  await lockPolicy(req)
  const actor = await lastingActorOf(req)
  if (!actor) throw new OperationError(401, [{ code: 'unauthenticated', message: 'Sign in first.' }])
  if (!actor.rights.superadmin && (employee === actor.id || before?.employee === actor.id)) {
    throw await askOthers(req, 'Nobody writes their own rights.', { field: 'employee' })
  }
  if (before && (before.employee !== employee || before.given !== given)) {
    throw invalid(
      'employee',
      'An assignment keeps its person and what it gives. End this one and make another.',
    )
  }
  if (assignment.id && slug === 'role-assignments' && (validUntil || validFrom))
    await refuseLastSuperadmin(req, { assignment: assignment.id })
  const { graph, resources, tree } = await loadRightsGraph(req)
  await refuseMissing(req, actor, closureOf({ [START[slug]]: [given] }, graph, tree), null)
  await refuseHigher(req, actor, employee)
  if (slug === 'permission-grants') return
  const row = { employee, [GIVEN[slug]]: given, validFrom: timeOf(validFrom), validUntil: timeOf(validUntil) }
  await refuseConflicts(req, { graph, resources }, { collection: slug, id: assignment.id, row }, employee)
}

function timeOf(date: string | null): number | null {
  return date === null ? null : Date.parse(date)
}
