import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { StepNames } from '@/src/domain/workflow/describeStep'
import type { WorkflowOptions } from './WorkflowOptions'

/** The names that `describeStep` reads, by slug, id and field name. */
export function stepNames(options: WorkflowOptions, fields: readonly FormField[]): StepNames {
  return {
    roles: Object.fromEntries(options.roles.map(({ slug, name }) => [slug, name])),
    people: Object.fromEntries(options.people.map(({ id, name }) => [id, name])),
    fields: Object.fromEntries(fields.map(({ name, label }) => [name, label])),
  }
}
