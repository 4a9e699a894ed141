import type { PayloadRequest } from 'payload'
import { newConflicts } from '@/src/domain/permissions/newConflicts'
import type { RightsChange, RightsWorld } from '@/src/domain/permissions/RightsWorld'
import { OperationError } from '@/src/platform/OperationError'
import { loadHoldings } from './loadHoldings'
import { loadSeparationRules } from './loadSeparationRules'

/** So many people are named in the refusal; the rest is a number. */
const NAMED = 5

/**
 * Separation of duties: refuses (409, with the rule's reason) a write after which somebody holds two separated
 * roles who did not before. Superadmins are refused too: a rule that its keeper can step over separates nothing.
 * The caller holds the policy lock, so that two writers cannot each give one half. `employee` is the only person
 * concerned, when there is only one.
 */
export async function refuseConflicts(
  req: PayloadRequest,
  { graph, resources }: Omit<RightsWorld, 'people'>,
  change: RightsChange,
  employee: string | null = null,
): Promise<void> {
  const rules = await loadSeparationRules(req)
  if (rules.length === 0) return
  const people = await loadHoldings(req, employee)
  const conflicts = newConflicts(rules, { graph, resources, people }, change, Date.now())
  const [first] = conflicts
  if (!first) return
  const { rule, employee: person, roles } = first
  const others = conflicts.length > 1 ? ` The same goes for ${conflicts.length - 1} more.` : ''
  throw new OperationError(409, [
    {
      code: 'separation_of_duties',
      message: `${person.name} would hold ${roles[0].name} and ${roles[1].name} together. ${rule.name}: ${rule.reason}${others}`,
      data: {
        rule,
        roles: roles.map(({ id, name, slug }) => ({ id, name, slug })),
        employees: conflicts.slice(0, NAMED).map(({ employee: { id, name } }) => ({ id, name })),
        total: conflicts.length,
      },
    },
  ])
}
