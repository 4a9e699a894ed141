import type { DirectoryPlan } from './DirectoryPlan'
import type { AccountRow, DirectoryPerson, DirectoryWorld } from './DirectoryWorld'
import { planFields } from './planFields'
import { planMemberships } from './planMemberships'

const EMAIL = /^[^\s@]+@[^\s@]+$/

/**
 * What would change here for people, managers, departments and groups to be as the directory has them. People are known
 * by `issuer|id`; by e-mail an account is linked only when it is active, linked to nobody and no superadmin. Accounts
 * of nobody in this directory are left alone. Who is gone or disabled there leaves; superadmins never do by this way.
 */
export function planDirectory(world: DirectoryWorld): DirectoryPlan {
  const keyOf = (person: string) => `${world.issuer}|${person}`
  const byKey = new Map(
    world.accounts.flatMap((each) => (each.externalId ? [[each.externalId, each] as const] : [])),
  )
  const byEmail = new Map<string, AccountRow[]>()
  for (const account of world.accounts) {
    const email = account.email.toLowerCase()
    byEmail.set(email, [...(byEmail.get(email) ?? []), account])
  }
  const known = new Set(world.people.map(({ id }) => keyOf(id)))
  const linked = world.accounts.filter(({ externalId }) => externalId?.startsWith(`${world.issuer}|`))
  const taken = {
    email: new Map(world.accounts.map(({ email, id }) => [email.toLowerCase(), id])),
    employeeNumber: new Map(
      world.accounts.flatMap(({ employeeNumber, id }) =>
        employeeNumber ? [[employeeNumber, id] as const] : [],
      ),
    ),
  }
  const plan: DirectoryPlan = {
    create: [],
    link: [],
    update: [],
    leave: [],
    join: [],
    drop: [],
    departments: [],
    returned: [],
    problems: [],
    linked: linked.filter(({ status }) => status === 'active').length,
  }

  const leave = (account: AccountRow, why: 'removed' | 'disabled') => {
    if (account.status !== 'active') return
    if (account.superadmin) {
      const problem = `is ${why} in the directory, but a superadmin here. Suspend the account by hand if that is meant.`
      plan.problems.push({ name: account.name, problem })
    } else plan.leave.push({ account: account.id, name: account.name, why })
  }

  const meet = (person: DirectoryPerson) => {
    const name = person.name ?? person.email ?? person.id
    const account = byKey.get(keyOf(person.id))
    if (account && !person.enabled) return leave(account, 'disabled')
    if (account && account.status !== 'active') return void plan.returned.push(account.name)
    if (account) {
      const { fields, problems } = planFields(person, account, taken, keyOf)
      plan.problems.push(...problems)
      if (Object.keys(fields).length > 0)
        plan.update.push({ account: account.id, person: person.id, name: account.name, fields })
      return undefined
    }
    if (!person.enabled || person.guest) return undefined
    const email = person.email?.toLowerCase() ?? ''
    if (!EMAIL.test(email))
      return void plan.problems.push({ name, problem: 'has no e-mail address in the directory.' })
    const [same, ...others] = byEmail.get(email) ?? []
    const { fields, problems } = planFields(person, same ?? null, taken, keyOf)
    if (!same && taken.email.has(email))
      return void plan.problems.push({
        name,
        problem: `has the e-mail address ${email} like somebody else there.`,
      })
    if (!same) {
      plan.problems.push(...problems)
      taken.email.set(email, person.id)
      return void plan.create.push({ person: person.id, name, email, fields })
    }
    const obstacle = linkObstacle(same, others.length)
    if (obstacle) return void plan.problems.push({ name, problem: obstacle })
    plan.problems.push(...problems)
    return void plan.link.push({ person: person.id, account: same.id, name, email, fields })
  }

  for (const person of world.people) meet(person)
  for (const account of linked) if (!known.has(account.externalId ?? '')) leave(account, 'removed')
  Object.assign(plan, planMemberships(world, plan))
  plan.departments = newDepartments(world, plan)
  return plan
}

function linkObstacle(account: AccountRow, others: number): string | null {
  if (others > 0 || account.externalId !== null)
    return 'has the e-mail address of an account that belongs to another sign-in. Say by hand whose it is.'
  if (account.status !== 'active') return 'has the e-mail address of an account that is not active.'
  if (account.superadmin)
    return 'has the e-mail address of a superadmin. Link the account by hand, or sign in once.'
  return null
}

function newDepartments({ departments }: DirectoryWorld, { create, link, update }: DirectoryPlan): string[] {
  const there = new Set(departments.map((name) => name.toLowerCase()))
  const wanted = [...create, ...link, ...update].flatMap(({ fields }) =>
    fields.department ? [fields.department] : [],
  )
  const missing = new Map<string, string>()
  for (const name of wanted) {
    const key = name.toLowerCase()
    if (!there.has(key) && !missing.has(key)) missing.set(key, name)
  }
  return [...missing.values()].sort()
}
