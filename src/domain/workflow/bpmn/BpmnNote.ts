/**
 * Something in a BPMN file that could not be carried over as it stands. `left out` is gone, `changed` became something
 * near to it, `missing` has to be filled in by hand. `place` says where it was: the process and the id in the file.
 */
export type BpmnNote = { kind: 'left out' | 'changed' | 'missing'; place: string; message: string }

export type Noter = (kind: BpmnNote['kind'], at: { id: string; nodeId?: string }, message: string) => void
