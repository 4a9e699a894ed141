import type { FieldProps } from './FieldProps'

/** The attributes that every single control of a field shares. */
export function controlProps({ field, id, invalid, describedBy, onBlur }: FieldProps) {
  return {
    id,
    name: field.name,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
    'aria-required': field.required || undefined,
    onBlur,
  }
}
