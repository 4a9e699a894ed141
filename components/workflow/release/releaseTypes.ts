import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { WorkflowOptions } from '../WorkflowOptions'

/** The form whose versions are shown: its address, and its draft as it is stored. */
export type ReleaseForm = {
  /** `/api/itsm-forms/<id>` */
  url: string
  draft: WorkflowDefinition
  /** The revision that is shown: nothing else is published. */
  rev: number | undefined
  fields: readonly FormField[]
  options: WorkflowOptions
}
