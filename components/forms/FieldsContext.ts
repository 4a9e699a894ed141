import { createContext, type Dispatch } from 'react'
import type { Fault } from '@/src/domain/shared/Fault'
import type { DraftField } from './model/DraftField'
import type { FieldsAction } from './model/fieldsAction'

export type CollectionChoice = { slug: string; name: string }

/** What every part of the editor reads. `announce` says a sentence to screen readers. */
export type FieldsEditing = {
  fields: readonly DraftField[]
  faults: readonly Fault[]
  dispatch: Dispatch<FieldsAction>
  readOnly: boolean
  collections: readonly CollectionChoice[]
  announce: (sentence: string) => void
}

export const FieldsContext = createContext<FieldsEditing | null>(null)
