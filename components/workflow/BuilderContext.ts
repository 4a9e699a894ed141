import { createContext, type Dispatch } from 'react'
import type { Fault } from '@/src/domain/shared/Fault'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderAction } from './model/builderAction'
import type { WorkflowOptions } from './WorkflowOptions'

export type BuilderContextValue = {
  definition: WorkflowDefinition
  dispatch: Dispatch<BuilderAction>
  readOnly: boolean
  options: WorkflowOptions
  /** Questions of the form around the builder, as far as they are complete. */
  fields: readonly FormField[]
  faults: readonly Fault[]
}

export const BuilderContext = createContext<BuilderContextValue | null>(null)
