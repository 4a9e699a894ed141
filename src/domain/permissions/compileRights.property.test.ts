import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionMask } from './actionMask'
import { ACTIONS, type Action } from './actions'
import { buildResourceTree, type ResourceRow } from './buildResourceTree'
import { can } from './can'
import { canPlainly } from './canPlainly'
import { compileRights } from './compileRights'
import { covers } from './covers'
import { effectiveSlugs } from './effectiveSlugs'
import { explain } from './explain'
import { packedRight } from './packedRight'
import { resourcesWith } from './resourcesWith'
import { resourcesWithAny } from './resourcesWithAny'
import type { RightsSource, Validity } from './RightsSource'

/** Ids up to 5 while at most 5 rows (0 to 4) exist, so that cycles, shared rows and dangling ids all come up. */
const id = fc.nat(5).map(String)
const ids = fc.array(id, { maxLength: 2 })
const maybeId = fc.option(id)
const moment = fc.option(fc.nat(20))
const span = { validFrom: moment, validUntil: moment }
const numbered = <Row>(row: fc.Arbitrary<Row>) =>
  fc.array(row, { maxLength: 5 }).map((rows) => rows.map((each, at) => ({ ...each, id: String(at) })))

const world = fc.record({
  resources: numbered(fc.record({ parent: maybeId })).map((rows) =>
    rows.map((row): ResourceRow => ({ ...row, slug: `slug-${row.id}` })),
  ),
  source: fc.record({
    employee: fc.record({
      id: fc.constant('employee'),
      status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'suspended' as const),
    }),
    grants: numbered(fc.record({ permissionId: id, ...span })),
    assignments: numbered(fc.record({ roleId: id, ...span })),
    memberships: numbered(fc.record({ groupId: id, ...span })),
    roles: numbered(
      fc.record({
        slug: fc.constant('role'),
        name: fc.constant('Role'),
        level: fc.integer({ min: 1, max: 100 }),
        status: fc.constantFrom('active' as const, 'active' as const, 'inactive' as const),
        isSuperadmin: fc.nat(9).map((chance) => chance === 0),
        inheritsFrom: maybeId,
        permissionIds: ids,
      }),
    ),
    groups: numbered(
      fc.record({
        slug: fc.constant('group'),
        name: fc.constant('Group'),
        parentGroup: maybeId,
        roleIds: ids,
        permissionIds: ids,
      }),
    ),
    permissions: numbered(
      fc.record({
        resourceId: id,
        action: fc.constantFrom(...ACTIONS),
        status: fc.constantFrom('active' as const, 'deprecated' as const, 'inactive' as const),
      }),
    ).map((rows) => rows.map((row) => ({ ...row, slug: `slug-${row.resourceId}.${row.action}` }))),
  }),
  now: fc.nat(20),
})

/** Written from the sentences of the rules, without masks, numbers or caching: slow and plain. */
function naive(source: RightsSource, resources: readonly ResourceRow[], now: number) {
  const inForce = (row: Validity) => (row.validFrom ?? -1) <= now && now < (row.validUntil ?? Infinity)
  const find = <Row extends { id: string }>(rows: readonly Row[], wanted: string | null) =>
    rows.filter((row) => row.id === wanted)
  const heldRoles = new Set<string>()
  const permissionIds = new Set<string>()

  const takeRole = (wanted: string | null): void => {
    for (const role of find(source.roles, wanted)) {
      if (role.status !== 'active' || heldRoles.has(role.id)) continue
      heldRoles.add(role.id)
      role.permissionIds.forEach((each) => permissionIds.add(each))
      takeRole(role.inheritsFrom)
    }
  }
  const takeGroup = (wanted: string | null, seen: string[]): void => {
    for (const group of find(source.groups, wanted)) {
      if (seen.includes(group.id)) continue
      group.permissionIds.forEach((each) => permissionIds.add(each))
      group.roleIds.forEach(takeRole)
      takeGroup(group.parentGroup, [...seen, group.id])
    }
  }
  if (source.employee.status === 'active') {
    source.grants.filter(inForce).forEach((row) => permissionIds.add(row.permissionId))
    source.assignments.filter(inForce).forEach((row) => takeRole(row.roleId))
    source.memberships.filter(inForce).forEach((row) => takeGroup(row.groupId, []))
  }

  const parentOf = (wanted: string) => find(resources, wanted)[0]?.parent ?? null
  const circular = (wanted: string) => {
    let at = parentOf(wanted)
    for (let step = 0; step < resources.length && at !== null; step += 1) {
      if (at === wanted) return true
      at = parentOf(at)
    }
    return false
  }
  const lineage = (wanted: string): string[] => {
    const above = circular(wanted) ? null : parentOf(wanted)
    return above === null || find(resources, above).length === 0 ? [wanted] : [wanted, ...lineage(above)]
  }
  const implies = (held: Action, wanted: Action, plainly: boolean) =>
    held === wanted ||
    (held === 'admin' && !plainly) ||
    (held === 'manage' && ['create', 'read', 'update', 'delete'].includes(wanted))

  const roles = source.roles.filter((role) => heldRoles.has(role.id))
  const superadmin = roles.some((role) => role.isSuperadmin)
  const heldPlainly = (resource: string, action: Action, plainly: boolean) =>
    source.permissions.some(
      (permission) =>
        permissionIds.has(permission.id) &&
        permission.status !== 'inactive' &&
        lineage(resource).includes(permission.resourceId) &&
        implies(permission.action, action, plainly),
    )
  return {
    superadmin,
    heldRoles,
    level: Math.max(0, ...roles.map((role) => role.level)),
    can: (resource: string, action: Action) => superadmin || heldPlainly(resource, action, false),
    canPlainly: (resource: string, action: Action) => heldPlainly(resource, action, true),
  }
}

describe('compileRights over random organisations', () => {
  it('agrees with the rules spelled out slowly, for every resource and action', () => {
    fc.assert(
      fc.property(world, ({ resources, source, now }) => {
        const tree = buildResourceTree(resources)
        const rights = compileRights(source, tree, now)
        const expected = naive(source, resources, now)
        expect(rights.superadmin).toBe(expected.superadmin)
        expect(rights.level).toBe(expected.level)
        expect(new Set(rights.roleIds)).toEqual(expected.heldRoles)
        for (const { id: resource, slug } of resources) {
          for (const action of ACTIONS) {
            expect(can(rights, tree, slug, action)).toBe(expected.can(resource, action))
            expect(can(rights, tree, `${slug}.${action}`)).toBe(expected.can(resource, action))
            expect(canPlainly(rights, tree, slug, action)).toBe(expected.canPlainly(resource, action))
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('masks are what a walk over the ancestors gives', () => {
    fc.assert(
      fc.property(world, ({ resources, source, now }) => {
        const tree = buildResourceTree(resources)
        const rights = compileRights(source, tree, now)
        const own = resources.map(() => 0)
        for (const packed of rights.sources.flatMap(({ held }) => [...held])) {
          const { node, action } = packedRight.read(packed)
          own[node] = (own[node] ?? 0) | actionMask.implied[action]
        }
        resources.forEach((_, node) => {
          const walked = resources.reduce(
            (mask, __, above) => (covers(tree, above, node) ? mask | (own[above] ?? 0) : mask),
            0,
          )
          expect(rights.masks[node]).toBe(walked)
        })
      }),
    )
  })

  it('decision, list, explanation and slugs never disagree', () => {
    fc.assert(
      fc.property(world, ({ resources, source, now }) => {
        const tree = buildResourceTree(resources)
        const rights = compileRights(source, tree, now)
        const any = resourcesWithAny(rights, tree)
        const every = ACTIONS.flatMap((action) =>
          resources.map((row) => ({ slug: `${row.slug}.${action}`, resourceId: row.id, action })),
        )
        const effective = new Set(effectiveSlugs(rights, tree, every))
        for (const { slug, resourceId, action } of every) {
          const allowed = can(rights, tree, slug)
          expect(resourcesWith(rights, tree, action).has(resourceId)).toBe(allowed)
          expect(effective.has(slug)).toBe(allowed)
          expect(explain(rights, tree, slug).allowed).toBe(allowed)
          if (allowed) expect(any.has(resourceId)).toBe(true)
        }
      }),
    )
  })

  it('nothing changes by time alone before the next boundary', () => {
    fc.assert(
      fc.property(world, ({ resources, source, now }) => {
        const tree = buildResourceTree(resources)
        const { nextBoundary, ...rights } = compileRights(source, tree, now)
        const last = nextBoundary === null ? 1000 : nextBoundary - 1
        expect(last).toBeGreaterThanOrEqual(now)
        const { nextBoundary: _, ...later } = compileRights(source, tree, last)
        expect(later).toEqual(rights)
      }),
    )
  })
})
