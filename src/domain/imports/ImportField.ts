/** A field that an importer understands. */
export type ImportField = {
  name: string
  label: string
  required: boolean
  /** One sentence: what a cell holds, with an example. */
  help: string
  /** Other names that a column for it commonly has; capitals, spaces, `-` and `_` do not matter. */
  aliases?: readonly string[]
}
