import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { formFieldSchema } from '@/src/domain/forms/formFieldSchema'
import { typeFaults } from '@/src/domain/records/typeFaults'
import type { Fault } from '@/src/domain/shared/Fault'
import { readStates, readTransitions, type DraftState, type DraftTransition } from './readMachine'

export type TypeDraft = {
  fields: FormField[]
  states: DraftState[]
  transitions: DraftTransition[]
  /** What keeps the type from being saved, as far as the browser can tell. */
  faults: Fault[]
}

/** The type that the form around holds, and what is wrong with it, by the same rules as on the server. */
export function useTypeDraft(): TypeDraft {
  const prefix = useFormFields(([state]) => state?.prefix?.value)
  const fields = useFormFields(([state]) => state?.fields?.value)
  const fieldRights = useFormFields(([state]) => state?.fieldRights?.value)
  const filterable = useFormFields(([state]) => state?.filterable?.value)
  const states = useFormFields(([state]) => state?.states?.value)
  const transitions = useFormFields(([state]) => state?.transitions?.value)
  return useMemo(
    () => ({
      fields: readFields(fields),
      states: readStates(states),
      transitions: readTransitions(transitions),
      faults: typeFaults({ prefix, fields, fieldRights, filterable, states, transitions }),
    }),
    [prefix, fields, fieldRights, filterable, states, transitions],
  )
}

function readFields(value: unknown): FormField[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry) => {
    const field = formFieldSchema.safeParse(entry)
    return field.success ? [field.data] : []
  })
}
