import type { FormField } from '@/src/domain/forms/formFieldSchema'

/** What every control of a form gets. Files and people answer with an id; `labelOf` says what to show for it. */
export type FieldProps = {
  field: FormField
  id: string
  value: unknown
  invalid: boolean
  describedBy?: string
  onChange: (value: unknown) => void
  onBlur: () => void
  labelOf: (id: string) => string | undefined
  remember: (id: string, label: string) => void
  /** A control that is still working (an upload) holds the submit back. */
  onBusy: (busy: boolean) => void
}
