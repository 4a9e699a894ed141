import type { Choice } from '../controls/matchChoices'
import type { WorkflowOptions } from '../WorkflowOptions'

/** Roles as choices: the name to read, the slug to search by and to store. */
export function roleChoices(options: WorkflowOptions): Choice[] {
  return options.roles.map(({ slug, name }) => ({ value: slug, label: name, hint: slug }))
}
