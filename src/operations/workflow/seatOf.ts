import type { PayloadRequest } from 'payload'
import type { Actor } from '@/access/Actor'
import { resolveRights } from '@/access/resolveRights'
import { can } from '@/src/domain/permissions/can'
import type { Refusal } from '@/src/domain/shared/Refusal'
import { approvalOf } from '@/src/domain/workflow/approvalOf'
import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import { excludedFrom } from '@/src/domain/workflow/eligibility/excludedFrom'
import { mayDecide } from '@/src/domain/workflow/eligibility/mayDecide'
import type { LockedRun } from './Run'
import type { PeopleOf } from './stepPeople'

export type StepChanges = { added: readonly string[]; removed: readonly string[] }

/**
 * In whose seat the actor may decide an open approval, asked inside the deciding transaction: the rule is
 * resolved again, the candidate rows are not believed. `eligible` are the seats that could vote now.
 */
export async function seatOf(
  req: PayloadRequest,
  actor: Actor,
  run: LockedRun,
  node: NodeOf<'approval'>,
  stepKey: string,
  people: PeopleOf,
  changes: StepChanges,
  now: number,
): Promise<{ seat: string; eligible: string[] } | Refusal> {
  const { candidates, rule } = people.of(node, changes)
  const { allowDelegate, delegateRole } = approvalOf(node.data)
  const { subject, directory } = people
  const delegations = people.delegations.filter(
    ({ to, startsAt, endsAt }) => to === actor.id && startsAt <= now && now < endsAt,
  )
  // Who was taken off the step has no place left in it, whatever right they hold: it would be a second one.
  const off = new Set([...candidates, ...changes.removed])
  const adminDeciders: string[] = []
  if (rule.kind === 'roles' && rule.right) {
    for (const id of new Set([actor.id, ...delegations.map(({ from }) => from)])) {
      const { rights, tree } = id === actor.id ? actor : await resolveRights(req, id, now)
      if (!off.has(id) && can(rights, tree, rule.right.resource, rule.right.action)) adminDeciders.push(id)
    }
  }
  const votes = run.state.steps.find(({ key }) => key === stepKey)?.decisions ?? []
  const vote = mayDecide({
    decider: actor.id,
    now,
    candidates,
    adminDeciders,
    excluded: excludedFrom('approval', subject),
    ...(subject.publisher ? { publisher: subject.publisher } : {}),
    votes,
    delegations,
    resources: [subject.resource, ...subject.ancestors],
    allowDelegate,
    holdsDelegateRole: !delegateRole || directory.roleHolders(delegateRole).includes(actor.id),
  })
  if ('refused' in vote) return vote
  return { seat: vote.seat, eligible: [...new Set([...candidates, vote.seat])] }
}
