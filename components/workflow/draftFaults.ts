import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Fault } from '@/src/domain/shared/Fault'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { publishFaults } from '@/src/domain/workflow/publishFaults'
import type { WorkflowOptions } from './WorkflowOptions'

/** Every role that a definition names, so that none counts as unknown. */
function namedRoles(definition: WorkflowDefinition): { slug: string }[] {
  return definition.nodes.flatMap(({ data }) =>
    [
      ...('approverRoles' in data ? (data.approverRoles ?? []) : []),
      ...('fulfillerRoles' in data ? (data.fulfillerRoles ?? []) : []),
      ...('delegateRole' in data && data.delegateRole ? [data.delegateRole] : []),
      ...('fallback' in data && data.fallback ? [data.fallback] : []),
      ...('role' in data && data.role ? [data.role] : []),
    ].map((slug) => ({ slug })),
  )
}

/** What publishing would refuse, told while drawing. Until the roles and people are loaded nobody is called unknown. */
export function draftFaults(
  definition: WorkflowDefinition,
  options: WorkflowOptions,
  fields: readonly FormField[],
): Fault[] {
  return publishFaults(definition, {
    activeRoles: options.loaded ? options.roles : namedRoles(definition),
    fields,
    knownEmployees: options.loaded ? options.people.map((person) => person.id) : undefined,
  })
}
