import type { FormField } from '@/src/domain/forms/formFieldSchema'

const plain = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** A detail of an asset in words: option labels instead of values, `Yes` and `No`. */
export function detailText(field: Pick<FormField, 'type' | 'options'>, value: unknown): string {
  const labelOf = (option: unknown) =>
    field.options?.find((each) => each.value === option)?.label ?? plain(option)
  if (field.type === 'checkbox') return value === true ? 'Yes' : 'No'
  if (field.type === 'select') return labelOf(value)
  return Array.isArray(value) ? value.map(labelOf).join(', ') : plain(value)
}
