import { createMongoAbility, type MongoAbility } from '@casl/ability'
import { newEnforcer, newModelFromString, StringAdapter, type Enforcer } from 'casbin'
import { actionMask } from '@/src/domain/permissions/actionMask'
import { ACTIONS, type Action } from '@/src/domain/permissions/actions'
import { compileRights, type EffectiveRights } from '@/src/domain/permissions/compileRights'
import { indexGraph } from '@/src/domain/permissions/indexGraph'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { PersonHoldings, RightsWorld } from '@/src/domain/permissions/RightsWorld'

/** Ours, without database: every given person compiled. */
export function compileAll(
  { graph, resources }: RightsWorld,
  people: readonly PersonHoldings[],
): EffectiveRights[] {
  const tree = buildResourceTree(resources)
  const index = indexGraph(graph)
  return people.map((person) => compileRights(person, tree, 0, index))
}

/** Every right as a string of its own: what one writes first. */
export function mapOfSets(rights: readonly EffectiveRights[]): Map<string, Set<string>> {
  return new Map(
    rights.map(({ employeeId, masks, tree }) => {
      const held = new Set<string>()
      masks.forEach((mask, node) => {
        for (const action of ACTIONS)
          if ((mask & actionMask.bit[action]) !== 0) held.add(`${tree.slugs[node]}.${action}`)
      })
      return [employeeId, held]
    }),
  )
}

/** One CASL ability each. CASL knows no tree of resources, so what is inherited is written out; implied actions too. */
export function caslAbilities(rights: readonly EffectiveRights[]): MongoAbility[] {
  return rights.map(({ masks, tree }) =>
    createMongoAbility(
      [...masks].flatMap((mask, node) =>
        mask === 0
          ? []
          : [
              {
                action: ACTIONS.filter((action) => (mask & actionMask.bit[action]) !== 0),
                subject: tree.slugs[node]!,
              },
            ],
      ),
      // CASL's own `manage` is every action; ours is four.
      { anyAction: '*' },
    ),
  )
}

const MODEL = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[role_definition]
g = _, _
g2 = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.sub, p.sub) && g2(r.obj, p.obj) && implies(p.act, r.act)
`

/** casbin with roles, groups and the tree in its own role managers, as its manual shows. */
export async function casbinEnforcer({ graph, resources, people }: RightsWorld): Promise<Enforcer> {
  const slugOf = new Map(resources.map(({ id, slug }) => [id, slug]))
  const permission = new Map(
    graph.permissions.map((row) => [row.id, `${slugOf.get(row.resourceId)}, ${row.action}`]),
  )
  const lines = [
    ...resources.flatMap(({ slug, parent }) =>
      parent === null ? [] : [`g2, ${slug}, ${slugOf.get(parent)}`],
    ),
    ...graph.roles.flatMap((role) => [
      ...role.permissionIds.map((id) => `p, ${role.id}, ${permission.get(id)}`),
      ...(role.inheritsFrom === null ? [] : [`g, ${role.id}, ${role.inheritsFrom}`]),
    ]),
    ...graph.groups.flatMap((group) => [
      ...group.permissionIds.map((id) => `p, ${group.id}, ${permission.get(id)}`),
      ...group.roleIds.map((id) => `g, ${group.id}, ${id}`),
      ...(group.parentGroup === null ? [] : [`g, ${group.id}, ${group.parentGroup}`]),
    ]),
    ...people.flatMap(({ employee, assignments, memberships, grants }) => [
      ...assignments.map(({ roleId }) => `g, ${employee.id}, ${roleId}`),
      ...memberships.map(({ groupId }) => `g, ${employee.id}, ${groupId}`),
      ...grants.map(({ permissionId }) => `p, ${employee.id}, ${permission.get(permissionId)}`),
    ]),
  ]
  const enforcer = await newEnforcer(newModelFromString(MODEL), new StringAdapter(lines.join('\n')))
  await enforcer.addFunction(
    'implies',
    (held: Action, asked: Action) => (actionMask.implied[held] & actionMask.bit[asked]) !== 0,
  )
  return enforcer
}
