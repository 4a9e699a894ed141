import { useContext } from 'react'
import { FieldsContext, type FieldsEditing } from './FieldsContext'

/** The editing around a part of the editor; a part outside of one is a mistake in the code. */
export function useFields(): FieldsEditing {
  const editing = useContext(FieldsContext)
  if (!editing) throw new Error('This belongs inside a FieldsEditor.')
  return editing
}
