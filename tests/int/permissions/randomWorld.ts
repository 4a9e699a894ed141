import fc from 'fast-check'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { ACTIONS } from '@/src/domain/permissions/actions'
import { query } from '@/src/platform/query'

const SPANS = {
  open: {},
  running: { valid_from: '2020-01-01', valid_until: '2999-01-01' },
  over: { valid_from: '2019-01-01', valid_until: '2020-01-01' },
  ahead: { valid_from: '2999-01-01' },
}
const index = fc.nat(11)
const few = fc.array(index, { maxLength: 3 })
const span = fc.constantFrom('open', 'running', 'running', 'over', 'ahead').map((key) => SPANS[key])
const status = fc.constantFrom('active', 'active', 'active', 'inactive')

/** A plan in numbers; whoever stores it reads each number as one of what is there, so that no plan is impossible. */
export const anyPlan = fc.record({
  resources: fc.array(
    fc.record({
      root: fc.constantFrom('itsm', 'itsm', 'inventory', 'records'),
      below: fc.option(index),
      actions: fc.subarray([...ACTIONS]),
      status,
    }),
    { minLength: 3, maxLength: 9 },
  ),
  roles: fc.array(
    fc.record({
      status,
      inherits: fc.option(index),
      permissions: few,
      superadmin: fc.nat(12).map((chance) => chance === 0),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  groups: fc.array(fc.record({ below: fc.option(index), roles: few, permissions: few }), {
    minLength: 1,
    maxLength: 4,
  }),
  people: fc.array(
    fc.record({
      grants: fc.array(fc.tuple(index, span), { maxLength: 2 }),
      assignments: fc.array(fc.tuple(index, span), { maxLength: 2 }),
      memberships: fc.array(fc.tuple(index, span), { maxLength: 2 }),
    }),
    { minLength: 3, maxLength: 3 },
  ),
  /** Permissions of the foundation that may be given too, by their place among all. */
  foundation: fc.array(index, { maxLength: 2 }),
  requests: fc.array(
    fc.record({ on: index, by: index, of: index, asked: fc.option(index), file: fc.boolean() }),
    { maxLength: 5 },
  ),
})
export type Plan = typeof anyPlan extends fc.Arbitrary<infer Value> ? Value : never

type Values = Record<string, unknown>

/**
 * Stores a plan in the transaction of the request, which is meant to be rolled back: rows straight into the tables,
 * so that the shape of the rights is as random as the database lets it be. Answers the ids of the people.
 */
export async function storeWorld(req: PayloadRequest, plan: Plan): Promise<string[]> {
  const mark = crypto.randomUUID().slice(0, 8)
  const id = () => crypto.randomUUID()
  const insert = async (table: string, rows: Values[]) => {
    if (rows.length === 0) return
    const columns = sql.raw(
      [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', '),
    )
    const name = sql.identifier(table)
    await query(
      req,
      sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::jsonb)`,
    )
  }
  const pick = <Value>(list: readonly Value[], at: number): Value => list[at % list.length]!
  const ids = async (statement: ReturnType<typeof sql>) =>
    (await query<{ id: string }>(req, statement)).map((row) => row.id)
  const [itsm] = await ids(sql`select id from permission_resources where slug = 'itsm'`)
  const [inventory] = await ids(sql`select id from permission_resources where slug = 'inventory'`)
  const [recordsRoot] = await ids(sql`select id from permission_resources where slug = 'records'`)
  const any = async (table: string) =>
    (await ids(sql`select id from ${sql.identifier(table)} order by id limit 1`))[0]
  const [form, version, category] = [
    await any('itsm_forms'),
    await any('itsm_form_versions'),
    await any('itsm_categories'),
  ]
  const [vehicle, item] = [await any('inventory_types'), await any('inventory_items')]
  const known = await ids(
    sql`select p.id from permissions p join permission_resources r on r.id = p.resource_id where r.generated_for = 'steward' order by p.slug`,
  )

  const resources = plan.resources.map((each, at) => ({
    ...each,
    at,
    id: id(),
    slug: `random-${mark}-${at}`,
  }))
  await insert(
    'permission_resources',
    resources.map((each) => {
      // Below an earlier one of the same root, or the root itself: what the rules refuse is not made here.
      const above = resources.filter((other) => other.root === each.root && other.at < each.at)
      const root = { itsm, inventory, records: recordsRoot }[each.root]
      return {
        id: each.id,
        slug: each.slug,
        name: each.slug,
        parent_id: each.below === null || above.length === 0 ? root : pick(above, each.below).id,
      }
    }),
  )
  const made = resources.flatMap((each) =>
    each.actions.map((action) => ({ id: id(), action, resource: each })),
  )
  await insert(
    'permissions',
    made.map(({ id: own, action, resource }) => ({
      id: own,
      name: 'x',
      slug: `${resource.slug}.${action}`,
      resource_id: resource.id,
      action,
      status: resource.status,
    })),
  )
  const permissions = [...made.map((row) => row.id), ...plan.foundation.map((at) => pick(known, at * 7))]
  const givable = permissions.length > 0 ? permissions : known

  const roles = plan.roles.map((each) => ({ ...each, id: id() }))
  await insert(
    'employee_roles',
    roles.map((each, at) => ({
      id: each.id,
      name: 'x',
      slug: `role-${mark}-${at}`,
      level: 1,
      status: each.status,
      is_superadmin: each.superadmin,
    })),
  )
  for (const [at, { inherits, ...each }] of roles.entries()) {
    // Cycles come up too: they are refused when written, and survived when read.
    if (inherits !== null)
      await query(
        req,
        sql`update employee_roles set inherits_from_id = ${pick(roles, inherits).id}::uuid where id = ${each.id}::uuid`,
      )
    await insert(
      'employee_roles_rels',
      each.permissions.map((nr, order) => ({
        id: 900_000 + at * 10 + order,
        order,
        parent_id: each.id,
        path: 'permissions',
        permissions_id: pick(givable, nr),
      })),
    )
  }
  const groups = plan.groups.map((each) => ({ ...each, id: id() }))
  await insert(
    'employee_groups',
    groups.map((each, at) => ({ id: each.id, name: 'x', slug: `group-${mark}-${at}` })),
  )
  for (const [at, each] of groups.entries()) {
    if (each.below !== null)
      await query(
        req,
        sql`update employee_groups set parent_group_id = ${pick(groups, each.below).id}::uuid where id = ${each.id}::uuid`,
      )
    const parts = [
      ...each.permissions.map((nr) => ({
        path: 'permissions',
        permissions_id: pick(givable, nr),
        employee_roles_id: null,
      })),
      ...each.roles.map((nr) => ({
        path: 'roles',
        permissions_id: null,
        employee_roles_id: pick(roles, nr).id,
      })),
    ]
    await insert(
      'employee_groups_rels',
      parts.map((part, order) => ({ id: 900_000 + at * 10 + order, order, parent_id: each.id, ...part })),
    )
  }

  const people = plan.people.map((each) => ({ ...each, id: id() }))
  await insert(
    'employees',
    people.map((each, at) => ({
      id: each.id,
      name: `Random ${at}`,
      email: `random-${mark}-${at}@steward.example`,
      status: 'active',
    })),
  )
  // The same thing twice in the same time is refused by the database; the plan does not know.
  const once = (rows: Values[]) => [
    ...new Map(rows.map((row) => [JSON.stringify({ ...row, id: null }), row])).values(),
  ]
  for (const each of people) {
    const give = (list: readonly (readonly [number, Values])[], what: (nr: number) => Values) =>
      once(
        list.map(([nr, when]) => ({
          id: id(),
          employee_id: each.id,
          ...what(nr),
          valid_from: null,
          valid_until: null,
          ...when,
        })),
      )
    await insert(
      'permission_grants',
      give(each.grants, (nr) => ({ permission_id: pick(givable, nr) })),
    )
    await insert(
      'role_assignments',
      give(each.assignments, (nr) => ({ role_id: pick(roles, nr).id })),
    )
    await insert(
      'group_memberships',
      give(each.memberships, (nr) => ({ group_id: pick(groups, nr).id })),
    )
  }

  const served = resources.filter(({ root }) => root === 'itsm')
  await insert(
    'itsm_categories',
    served
      .filter(({ at }) => at % 2 === 0)
      .map((each) => ({ id: id(), title: 'x', slug: each.slug, resource_id: each.id })),
  )
  const forms = served.filter(({ at }) => at % 2 === 1).map((each) => ({ id: id(), resource: each }))
  await insert(
    'itsm_forms',
    forms.map(({ id: own, resource }) => ({
      id: own,
      title: 'x',
      slug: `${resource.slug}-form`,
      resource_id: resource.id,
      category_id: category,
    })),
  )
  await insert(
    'itsm_form_versions',
    forms.map(({ id: own, resource }) => ({
      id: id(),
      form_id: own,
      resource_id: resource.id,
      version: 1,
      title: 'x',
      fields: [],
      workflow: {},
    })),
  )
  const kept = resources.filter(({ root }) => root === 'inventory')
  const types = kept.filter(({ at }) => at % 2 === 0).map((each) => ({ id: id(), resource: each }))
  await insert(
    'inventory_types',
    types.map(({ id: own, resource }) => ({
      id: own,
      name: 'x',
      slug: resource.slug,
      resource_id: resource.id,
    })),
  )
  await insert(
    'inventory_items',
    kept.map((each) => ({
      id: id(),
      type_id: vehicle,
      identifier: each.slug,
      status: 'available',
      resource_id: each.id,
    })),
  )
  await insert(
    'inventory_history',
    kept.map((each) => ({
      id: id(),
      item_id: item,
      at: '2026-01-01',
      from: 'available',
      to: 'reserved',
      actor_name: 'x',
      snapshot: {},
      resource_id: each.id,
    })),
  )

  // One record of each type is somebody's own, whoever holds what on the type.
  const filed = resources.filter(({ root }) => root === 'records')
  const kinds = filed.map((each) => ({ id: id(), resource: each }))
  await insert(
    'record_types',
    kinds.map(({ id: own, resource }) => ({
      id: own,
      name: 'x',
      slug: resource.slug,
      prefix: resource.slug.toUpperCase(),
      fields: [],
      states: [],
      transitions: [],
      resource_id: resource.id,
    })),
  )
  await insert(
    'records',
    kinds.map(({ id: own, resource }) => ({
      id: id(),
      type_id: own,
      number: resource.slug,
      title: 'x',
      state: 'open',
      state_kind: 'open',
      data: {},
      tags: [],
      owner_id: pick(people, resource.at).id,
      assignee_id: resource.at % 3 === 0 ? pick(people, resource.at + 1).id : null,
      resource_id: resource.id,
    })),
  )

  const requests = (served.length > 0 ? plan.requests : []).map((each) => ({
    ...each,
    id: id(),
    resource: pick(served, each.on).id,
  }))
  await insert(
    'itsm_requests',
    requests.map((each, at) => ({
      id: each.id,
      number: `X-${mark}-${at}`,
      form_id: form,
      form_version_id: version,
      category_id: category,
      resource_id: each.resource,
      requester_id: pick(people, each.by).id,
      requested_for_id: pick(people, each.of).id,
      status: 'approved',
      priority: 'low',
      data: {},
    })),
  )
  for (const [at, each] of requests.entries()) {
    const owner_id = pick(people, at).id
    if (each.file)
      await insert('attachments', [
        {
          id: id(),
          original_name: 'x',
          owner_id,
          request_id: each.id,
          resource_id: each.resource,
          filename: `x-${mark}-${at}`,
        },
      ])
    await insert('attachments', [{ id: id(), original_name: 'x', owner_id, filename: `loose-${mark}-${at}` }])
    if (each.asked === null) continue
    const [run, step, asked] = [id(), id(), pick(people, each.asked).id]
    await insert('workflow_runs', [
      {
        id: run,
        subject_kind: 'request',
        subject_id: each.id,
        definition: {},
        state: {},
        status: 'approved',
        round: 1,
      },
    ])
    await insert('workflow_steps', [
      {
        id: step,
        run_id: run,
        node_id: 'x',
        type: 'approval',
        label: 'x',
        round: 1,
        status: 'approved',
        since: '2026-01-01',
      },
    ])
    await insert('workflow_step_candidates', [
      {
        id: id(),
        step_id: step,
        employee_id: asked,
        seat_id: asked,
        subject_id: each.id,
        why: 'x',
        open: false,
      },
    ])
  }
  return people.map((each) => each.id)
}
