import { createContext, type Dispatch } from 'react'
import type { Fault } from '@/src/domain/shared/Fault'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { DiffSign } from '@/src/domain/workflow/diff/diffDefinitions'
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
  /** When two versions are drawn as one: what was added, removed or changed, by the id of the part. */
  signs?: Readonly<Record<string, DiffSign>>
}

export const BuilderContext = createContext<BuilderContextValue | null>(null)
