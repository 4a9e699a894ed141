import type { Decision, Step } from '../RunState'
import type { Run } from './Run'

/** Writes a decision on the step, as data of the state and as an effect. */
export function castVote(run: Run, step: Step, vote: Omit<Decision, 'at' | 'void'>): void {
  const decision: Decision = { ...vote, at: run.now, void: false }
  step.decisions.push(decision)
  run.effects.push({ type: 'voteCast', key: step.key, decision: { ...decision } })
}
