import { addField } from './addField'
import { addOptions } from './addOptions'
import type { DraftField } from './DraftField'
import { duplicateField } from './duplicateField'
import type { FieldsAction } from './fieldsAction'
import type { FieldsState } from './fieldsState'
import { fixNames } from './fixNames'
import { labelField } from './labelField'
import { moveItem } from './moveItem'
import { relabelOption } from './relabelOption'
import { removeField } from './removeField'
import { removeOption } from './removeOption'
import { retypeField } from './retypeField'
import { revalueOption } from './revalueOption'

/** What each action of the editor does to its state. Anything that names a key which is gone changes nothing. */
export function fieldsReducer(state: FieldsState, action: FieldsAction): FieldsState {
  const { fields } = state
  const indexOf = (key: string) => fields.findIndex((field) => field.key === key)
  const change = (key: string, edit: (field: DraftField) => DraftField): FieldsState => ({
    ...state,
    fields: fields.map((field) => (field.key === key ? edit(field) : field)),
  })

  switch (action.kind) {
    case 'add':
      return { ...state, fields: addField(fields, action), open: action.key }
    case 'duplicate':
      return { ...state, fields: duplicateField(fields, action), open: action.newKey }
    case 'move':
      return { ...state, fields: moveItem(fields, indexOf(action.key), action.to) }
    case 'remove': {
      const index = indexOf(action.key)
      const field = fields[index]
      if (!field) return state
      return { fields: removeField(fields, action.key), open: null, removed: { field, index } }
    }
    case 'restore':
      return state.removed
        ? { ...state, fields: fields.toSpliced(state.removed.index, 0, state.removed.field), removed: null }
        : state
    case 'open':
      return { ...state, open: action.key }
    case 'label':
      return { ...state, fields: labelField(fields, action.key, action.label) }
    case 'name':
      return change(action.key, (field) => ({ ...field, name: action.name, derived: false }))
    case 'type':
      return change(action.key, (field) => retypeField(field, action.type))
    case 'patch':
      return change(action.key, (field) => ({ ...field, ...action.patch }))
    case 'addOptions':
      return change(action.key, (field) => ({ ...field, options: addOptions(field.options, action) }))
    case 'optionLabel':
      return { ...state, fields: relabelOption(fields, action) }
    case 'optionValue':
      return { ...state, fields: revalueOption(fields, { ...action, derived: false }) }
    case 'moveOption':
      return change(action.key, (field) => {
        const from = field.options.findIndex((option) => option.key === action.option)
        return { ...field, options: [...moveItem(field.options, from, action.to)] }
      })
    case 'removeOption':
      return change(action.key, (field) => removeOption(field, action.option))
    case 'fixNames':
      return { ...state, fields: fixNames(fields) }
  }
}
