import type { CollectionBeforeChangeHook } from 'payload'
import { parseFields } from '@/src/domain/forms/parseFields'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { invalidFaults } from '@/src/operations/shared/invalidFaults'
import type { Row } from '@/hooks/shared/Row'

/** Saving a draft only has to parse: fields and workflow have their shape, soundness is asked at publish. */
export const parseFormDraft: CollectionBeforeChangeHook<Row> = ({ data }) => {
  if (data.fields !== undefined && data.fields !== null) {
    const fields = parseFields(data.fields)
    if (!fields.ok) throw invalidFaults(fields.faults)
  }
  if (data.workflowBuilder === undefined || data.workflowBuilder === null) return data
  const parsed = parseDefinition(data.workflowBuilder)
  if ('faults' in parsed) {
    throw invalidFaults(parsed.faults.map((fault) => ({ ...fault, path: `workflowBuilder.${fault.path}` })))
  }
  return { ...data, workflowBuilder: parsed.definition }
}
