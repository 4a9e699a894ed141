import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { EXAMPLE } from './exampleAnswers'

type Props = { fields: readonly FormField[]; data: Record<string, unknown> }

/** The answers that a request would carry, under their labels. */
export function AnswerList({ fields, data }: Props) {
  const given = fields.filter(({ name }) => Object.hasOwn(data, name))
  if (given.length === 0) return <p className="sw-fields-help">It would carry no answers.</p>
  return (
    <dl className="sw-fields-answers">
      {given.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>{wordsFor(field, data[field.name])}</dd>
        </div>
      ))}
    </dl>
  )
}

function wordsFor({ type, options = [] }: FormField, value: unknown): string {
  const labelOf = (stored: unknown) =>
    options.find((option) => option.value === stored)?.label ?? String(stored)
  if (type === 'checkbox') return value === true ? 'Yes' : 'No'
  if (type === 'select') return labelOf(value)
  if (type === 'file' || type === 'relationship') return EXAMPLE[type].name
  return Array.isArray(value) ? value.map(labelOf).join(', ') : String(value)
}
