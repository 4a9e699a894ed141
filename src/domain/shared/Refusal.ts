/** What the domain answers instead of a result. `message` is a sentence a person understands. */
export type Refusal = {
  refused: true
  code: string
  message: string
  field?: string
  data?: Record<string, unknown>
}
