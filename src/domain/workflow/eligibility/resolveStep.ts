import { approvalOf } from '../approvalOf'
import type { NodeOf } from '../definitionSchema'
import { approverRule, type ApproverRule } from './approverRule'
import type { Directory } from './Directory'
import { excludedFrom } from './excludedFrom'
import { resolvePerson } from './resolvePerson'
import type { Subject } from './Subject'
import { withFallback, type Tier } from './withFallback'

export type StepPeople = {
  rule: ApproverRule
  /** Ids of those who may act now, sorted: seats, queue entries and headcount. */
  candidates: string[]
  /** How many of them have to approve; one for a fulfillment. */
  needed: number
  fallback?: { used: true; reason: string }
  understaffed: boolean
}

const tiersOf = (
  node: NodeOf<'approval' | 'fulfillment'>,
  { ancestors, names }: Subject,
  directory: Directory,
): Tier[] => {
  const role = node.type === 'approval' ? node.data.fallback : undefined
  return [
    ...(role
      ? [
          {
            reason: `the holders of ${names?.roles.get(role) ?? role} were added`,
            holders: directory.roleHolders(role),
          },
        ]
      : []),
    ...ancestors.map((slug) => ({
      reason: `the administrators of ${names?.resources.get(slug) ?? slug} were added`,
      holders: directory.adminHolders(slug),
    })),
    { reason: 'the superadmins were added', holders: directory.superadmins() },
  ]
}

/**
 * Who may act on a step now. `added` are people whom a reassignment or an escalation put on the step; `removed` those
 * whom a reassignment took off it. Excluded people, inactive people and a publisher without a right of their own
 * are left out of everything, the fallback included.
 */
export function resolveStep(
  node: NodeOf<'approval' | 'fulfillment'>,
  subject: Subject,
  directory: Directory,
  { added = [], removed = [] }: { added?: readonly string[]; removed?: readonly string[] } = {},
): StepPeople {
  const rule = approverRule(node, subject)
  const excluded = excludedFrom(node.type, subject)
  if (node.type === 'approval' && subject.publisher && !subject.publisher.approvesOtherwise) {
    excluded.add(subject.publisher.id)
  }
  const fits = (id: string) => !excluded.has(id) && directory.person(id)?.active === true
  const named = (): readonly string[] => {
    if (rule.kind === 'roles') {
      const byRight = rule.right ? directory.rightHolders(rule.right.resource, rule.right.action) : []
      return [...rule.roles.flatMap((slug) => directory.roleHolders(slug)), ...byRight]
    }
    const person = resolvePerson(rule, subject, directory, excluded)
    return person === undefined ? [] : [person]
  }
  const off = new Set(removed)
  const candidates = [...new Set([...named().filter((id) => !off.has(id)), ...added])].filter(fits)
  const needed = node.type === 'approval' ? approvalOf(node.data).minApprovals : 1
  const tiers = tiersOf(node, subject, directory).map((tier) => ({
    ...tier,
    // Whoever handed their place on does not get it back for want of people: they would count twice.
    holders: tier.holders.filter((id) => fits(id) && !off.has(id)),
  }))
  return { rule, needed, ...withFallback(candidates, needed, tiers) }
}
