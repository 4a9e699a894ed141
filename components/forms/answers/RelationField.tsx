import { RelationPicker } from './RelationPicker'
import { controlProps } from './controlProps'
import type { FieldProps } from './FieldProps'

export function RelationField(props: FieldProps) {
  const { field, value, labelOf, remember, onChange } = props
  const id = typeof value === 'string' && value !== '' ? value : undefined
  return (
    <RelationPicker
      {...controlProps(props)}
      collection={field.collection ?? 'employees'}
      placeholder={field.placeholder}
      chosen={id === undefined ? null : { id, name: labelOf(id) ?? 'Chosen earlier' }}
      onChoose={(choice) => {
        if (choice) remember(choice.id, choice.name)
        onChange(choice?.id ?? '')
      }}
    />
  )
}
