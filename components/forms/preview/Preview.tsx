import { CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import { fieldsInLanguage } from '@/src/domain/forms/fieldsInLanguage'
import { formLanguages } from '@/src/domain/forms/formLanguages'
import { profileDefault } from '@/src/domain/forms/profileDefault'
import { sectionsOf } from '@/src/domain/forms/sectionsOf'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { DraftField } from '../model/DraftField'
import { faultText } from '../model/faultText'
import { toFields } from '../model/toFields'
import { AnswerList } from './AnswerList'
import { answersOf, type Typed } from './answersOf'
import { exampleProfile } from './exampleProfile'
import { PreviewField } from './PreviewField'
import { PreviewTools, type Device } from './PreviewTools'
import { TrialRun } from './TrialRun'

type Props = {
  fields: readonly DraftField[]
  /** Whether these fields are what is stored: only that can be handed in on trial. */
  saved: boolean
}

/** The form as the employee meets it: it can be filled in, hides and shows its fields, and says what it would accept. */
export function Preview({ fields, saved }: Props) {
  const [typed, setTyped] = useState<Typed>({})
  const [tried, setTried] = useState(false)
  const [device, setDevice] = useState<Device>('desk')
  const [language, setLanguage] = useState('')
  const form = useMemo(
    () => fieldsInLanguage(toFields(fields), language).map((field) => profileDefault(field, exampleProfile)),
    [fields, language],
  )
  const answers = useMemo(() => answersOf(fields, form, typed), [fields, form, typed])
  const shown = useMemo(() => visibleFields(form, answers), [form, answers])
  const checked = useMemo(() => checkAnswers(form, answers), [form, answers])
  const faults = tried && !checked.ok ? checked.faults : []
  const hidden = fields.length - fields.filter((field) => shown.has(field.name)).length
  const keys = new Map(form.map((field, index) => [field, fields[index]?.key ?? field.name]))

  return (
    <div className="sw-fields-preview" data-device={device} lang={language || undefined}>
      <header className="sw-fields-preview__head">
        <h3>Preview</h3>
        <p>As the employee will see it. Nothing is sent.</p>
        <PreviewTools
          device={device}
          language={language}
          languages={formLanguages(fields)}
          onDevice={setDevice}
          onLanguage={setLanguage}
        />
      </header>
      {fields.length === 0 ? <p className="sw-fields-help">Fields appear here as you add them.</p> : null}
      {sectionsOf(form, ({ name }) => shown.has(name)).map(({ key: section, title, fields: own }) => (
        <section key={section} className="sw-fields-section">
          {title === null ? null : <h4>{title}</h4>}
          <div className="sw-fields-section__fields">
            {own.map((field) => {
              const key = keys.get(field) ?? field.name
              const fault = faults.find(({ path }) => path === `data.${field.name}`)
              return (
                <div key={key} data-width={field.width ?? 'full'}>
                  <PreviewField
                    field={field}
                    value={answers[field.name]}
                    fault={fault && faultText(fault, field.label)}
                    onChange={(value) =>
                      setTyped((known) => ({ ...known, [key]: { type: field.type, value } }))
                    }
                  />
                </div>
              )
            })}
          </div>
        </section>
      ))}
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
          {tried && checked.ok ? <TrialRun data={checked.data} saved={saved} /> : null}
        </footer>
      ) : null}
    </div>
  )
}
