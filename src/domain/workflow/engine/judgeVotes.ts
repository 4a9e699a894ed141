import type { NodeOf } from '../definitionSchema'
import type { Outcome, Step } from '../RunState'
import { approvalOf } from '../approvalOf'

/**
 * What the votes amount to, as soon as it is certain. `eligible` are the seats that may vote now, cast or not.
 * Without a single rejection a step that is short of people stays open: understaffed is not refused.
 */
export function judgeVotes(
  node: NodeOf<'approval'>,
  step: Step,
  eligible: readonly string[],
): Outcome | undefined {
  const { minApprovals, rejectionRule } = approvalOf(node.data)
  // Voiding a step's decisions closes it, so every decision of an open step counts.
  const votes = step.decisions
  const approvals = votes.filter((vote) => vote.action === 'approved').length
  const rejections = votes.filter((vote) => vote.action === 'rejected').length
  if (approvals >= minApprovals) return 'approved'
  if (rejections === 0) return undefined
  if (rejectionRule === 'anyOne') return 'rejected'
  const taken = new Set(votes.map((vote) => vote.seat))
  const left = new Set(eligible.filter((seat) => !taken.has(seat))).size
  return approvals + left < minApprovals ? 'rejected' : undefined
}
