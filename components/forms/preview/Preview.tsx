import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { DraftField } from '../model/DraftField'
import { faultText } from '../model/faultText'
import { toFields } from '../model/toFields'
import { AnswerList } from './AnswerList'
import { answersOf, type Typed } from './answersOf'
import { PreviewField } from './PreviewField'

type Props = { fields: readonly DraftField[] }

/** The form as the employee meets it: it can be filled in, hides and shows its fields, and says what it would accept. */
export function Preview({ fields }: Props) {
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const form = useMemo(() => toFields(fields), [fields])
  const answers = useMemo(() => answersOf(fields, form, typed), [fields, form, typed])
  const shown = useMemo(() => visibleFields(form, answers), [form, answers])
  const checked = useMemo(() => checkAnswers(form, answers), [form, answers])
  const faults = tried && !checked.ok ? checked.faults : []
  const hidden = fields.length - fields.filter((field) => shown.has(field.name)).length

  return (
    <div className="sw-fields-preview">
      <header className="sw-fields-preview__head">
        <h3>Preview</h3>
        <p>As the employee will see it. Nothing is sent.</p>
      </header>
      {fields.length === 0 ? <p className="sw-fields-help">Fields appear here as you add them.</p> : null}
      {fields.map((field, index) => {
        const stored = form[index]
        if (!stored || !shown.has(field.name)) return null
        const fault = faults.find(({ path }) => path === `data.${field.name}`)
        return (
          <PreviewField
            key={field.key}
            field={stored}
            value={answers[field.name]}
            fault={fault && faultText(fault, field.label)}
            onChange={(value) =>
              setTyped((known) => ({ ...known, [field.key]: { type: field.type, value } }))
            }
          />
        )
      })}
      {hidden > 0 ? (
        <p className="sw-fields-help">
          {hidden === 1 ? 'One more field appears' : `${hidden} more fields appear`} depending on the answers.
        </p>
      ) : null}
      {tried && checked.ok ? <AnswerList fields={form} data={checked.data} /> : null}
      {fields.length > 0 ? (
        <footer className="sw-fields-preview__foot">
          <button
            type="button"
            className="sw-fields-button sw-fields-button--main"
            onClick={() => setTried(true)}
          >
            Try it
          </button>
          {tried || Object.keys(typed).length > 0 ? (
            <button
              type="button"
              className="sw-fields-button"
              onClick={() => {
                setTyped({})
                setTried(false)
              }}
            >
              Start again
            </button>
          ) : null}
          <div role="status" className="sw-fields-preview__result">
            {tried && faults.length > 0 ? (
              <p className="sw-fields-fault">
                {faults.length === 1 ? 'One answer' : `${faults.length} answers`} would be sent back to be
                corrected.
              </p>
            ) : null}
            {tried && checked.ok ? (
              <p className="sw-fields-good">
                <CircleCheck size={16} aria-hidden /> This would be accepted.
              </p>
            ) : null}
          </div>
        </footer>
      ) : null}
    </div>
  )
}
