/** An element to be written. A `{ $ref }` points at the element with that id, wherever it stands. */
export type BpmnSpec = { $type: string; [property: string]: BpmnValue }
export type BpmnValue = string | number | boolean | undefined | { $ref: string } | BpmnSpec | BpmnSpec[]
