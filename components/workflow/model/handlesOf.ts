import type { SourceHandle, StepType } from './modelTypes'

/** The handles by which ways leave a step of this type, the ordinary one first; undefined is the plain way. */
export function handlesOf(type: StepType): readonly (SourceHandle | undefined)[] {
  if (type === 'approval') return ['approved', 'rejected', 'returned']
  if (type === 'condition') return [undefined, 'default']
  return [undefined]
}
