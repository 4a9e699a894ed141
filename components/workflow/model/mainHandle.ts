import type { SourceHandle, StepType } from './modelTypes'

/** The handle on which the ordinary way on leaves a step of this type; undefined when the type has only one way. */
export function mainHandle(type: StepType): SourceHandle | undefined {
  if (type === 'approval') return 'approved'
  if (type === 'condition') return 'default'
  return undefined
}
