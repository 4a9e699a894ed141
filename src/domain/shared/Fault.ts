/** One fault found in a form, a workflow or an answer. `path` is dotted from the checked value: `fields.2.name`. */
export type Fault = {
  code: string
  path: string
  nodeId?: string
  message: string
}
