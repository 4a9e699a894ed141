import type { RightsIndex } from './indexGraph'
import { roleSpans, type RoleSpan } from './roleSpans'
import type { PersonHoldings } from './RightsWorld'
import type { Validity } from './RightsSource'

/** Two roles that one person must not hold together; the order of the two means nothing. */
export type SeparationRule = { id: string; name: string; reason: string; roleA: string; roleB: string }

type HeldRole = { id: string; name: string; slug: string; path: string[] }

export type SeparationConflict = {
  rule: { id: string; name: string; reason: string }
  employee: PersonHoldings['employee']
  roles: [HeldRole, HeldRole]
}

/**
 * Everyone who holds, or from what is given today will hold, both roles of a rule at the same time; once per rule
 * and person, with the first way to each role that meets the other.
 */
export function separationConflicts(
  rules: readonly SeparationRule[],
  people: readonly PersonHoldings[],
  index: RightsIndex,
  nowMs: number,
): SeparationConflict[] {
  const conflicts: SeparationConflict[] = []
  for (const person of rules.length === 0 ? [] : people) {
    const spans = roleSpans(person, index, nowMs)
    for (const { roleA, roleB, id, name, reason } of rules) {
      const meeting = firstMeeting(spans.get(roleA) ?? [], spans.get(roleB) ?? [])
      if (meeting === null) continue
      const roles = meeting.map(({ path }, at): HeldRole => {
        const role = index.roles.get(at === 0 ? roleA : roleB)
        return { id: role?.id ?? '', name: role?.name ?? '', slug: role?.slug ?? '', path }
      })
      conflicts.push({
        rule: { id, name, reason },
        employee: person.employee,
        roles: roles as [HeldRole, HeldRole],
      })
    }
  }
  return conflicts
}

function firstMeeting(ones: readonly RoleSpan[], others: readonly RoleSpan[]): [RoleSpan, RoleSpan] | null {
  for (const one of ones) {
    const other = others.find((each) => overlap(one, each))
    if (other) return [one, other]
  }
  return null
}

function overlap(a: Validity, b: Validity): boolean {
  return (
    Math.max(a.validFrom ?? -Infinity, b.validFrom ?? -Infinity) <
    Math.min(a.validUntil ?? Infinity, b.validUntil ?? Infinity)
  )
}
