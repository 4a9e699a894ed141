import '@/components/admin/check.css'
import { CircleAlert } from 'lucide-react'
import { useId } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { PreviewControl } from './PreviewControl'

type Props = { field: FormField; value: unknown; fault?: string; onChange: (value: unknown) => void }

/** A question with its label, help, control and fault, in the order of the portal. */
export function PreviewField({ field, value, fault, onChange }: Props) {
  const id = useId()
  const label = field.label.trim() || 'Field without a label'
  const optional = field.required ? null : <span className="sw-fields-optional"> (optional)</span>
  const described = [...(fault ? [`${id}-fault`] : []), ...(field.help ? [`${id}-help`] : [])].join(' ')
  const control = (
    <PreviewControl
      field={field}
      id={id}
      value={value}
      invalid={fault !== undefined}
      describedBy={described || undefined}
      onChange={onChange}
    />
  )
  const help = field.help ? (
    <p className="sw-fields-help" id={`${id}-help`}>
      {field.help}
    </p>
  ) : null
  const problem = fault ? (
    <p className="sw-fields-fault" id={`${id}-fault`}>
      <CircleAlert size={14} aria-hidden /> {fault}
    </p>
  ) : null

  if (field.type === 'multiselect') {
    return (
      <fieldset className="sw-fields-question">
        <legend>
          {label}
          {optional}
        </legend>
        {help}
        {control}
        {problem}
      </fieldset>
    )
  }
  if (field.type === 'checkbox') {
    return (
      <div className="sw-fields-question">
        <div className="sw-check">
          {control}
          <label htmlFor={id}>{label}</label>
        </div>
        {help}
        {problem}
      </div>
    )
  }
  return (
    <div className="sw-fields-question">
      <label htmlFor={id}>
        {label}
        {optional}
      </label>
      {help}
      {control}
      {problem}
    </div>
  )
}
