import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { Refusal } from '@/src/domain/shared/Refusal'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { migrateRun, type Migrated } from '@/src/domain/workflow/migration/migrateRun'
import type { Facts, RunState } from '@/src/domain/workflow/RunState'
import { transition } from '@/src/domain/workflow/transition'
import { engineOptions } from './engineOptions'
import type { SubjectFacts } from './Subject'
import type { PeopleOf } from './stepPeople'

/** A run as it stands, where it is to go, and by which mapping. */
export type Move = {
  from: WorkflowDefinition
  to: WorkflowDefinition
  state: RunState
  /** The facts by which conditions of the new version are judged. */
  values: Facts
  subject: SubjectFacts
  mapping: Readonly<Record<string, string>>
}

export type StepChange = { added: string[] | null; removed: string[] | null }

/**
 * What moving a run to another version makes of it, saved nowhere. `after` is the state once the votes that are
 * there were counted by the new rules, which may close a step at once.
 */
export function planMove(
  move: Move,
  people: PeopleOf,
  changes: (key: string) => StepChange,
  actor: string,
  now: number,
): { migrated: Migrated; after: RunState } | Refusal {
  const options = engineOptions(move.subject)
  const before = { ...move.state, facts: move.values }
  const migrated = migrateRun(move, before, move.mapping, now, actor, options)
  if (isRefusal(migrated)) return migrated
  let after = migrated.state
  for (const step of migrated.state.steps) {
    const node = move.to.nodes.find(({ id }) => id === step.nodeId)
    if (step.status !== 'open' || step.decisions.length === 0 || node?.type !== 'approval') continue
    const old = migrated.steps.find(({ to }) => to === step.key)?.from ?? step.key
    const { added, removed } = changes(old)
    const eligible = people.of(node, { added: added ?? [], removed: removed ?? [] }).candidates
    const counted = transition(move.to, after, { type: 'recount', step: step.key, eligible }, now, options)
    if (!isRefusal(counted)) after = counted.state
  }
  return { migrated, after }
}
