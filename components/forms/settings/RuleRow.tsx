import { CircleAlert, X } from 'lucide-react'
import { useId, useState } from 'react'
import { IconButton } from '../controls/IconButton'
import type { DraftField, DraftRule } from '../model/DraftField'
import { startRule } from '../model/startRule'
import { wordingOf } from '../model/wordingOf'
import { wordingsFor } from '../model/wordingsFor'
import { useFields } from '../useFields'
import { RuleValue } from './RuleValue'

type Props = {
  rule: DraftRule
  row: number
  others: readonly DraftField[]
  faults: readonly string[]
  onChange: (rule: DraftRule) => void
  onRemove: () => void
}

/** One condition as a sentence: which field, compared how, with what. */
export function RuleRow({ rule, row, others, faults, onChange, onRemove }: Props) {
  const { readOnly } = useFields()
  // "is not" with nothing typed yet and "is answered" are stored alike: what was picked tells them apart.
  const [picked, setPicked] = useState<string | null>(null)
  const id = useId()
  const about = others.find((field) => field.key === rule.about)
  const wordings = about ? wordingsFor(about.type) : []
  const wording =
    wordings.find((each) => each.id === picked && each.operator === rule.operator) ??
    (about ? wordingOf(about.type, rule) : undefined)
  const names = { field: `Condition ${row + 1}: field`, how: `Condition ${row + 1}: comparison` }
  const described = faults.length > 0 ? { 'aria-invalid': true, 'aria-describedby': `${id}-fault` } : {}

  const compare = (wordingId: string) => {
    const next = wordings.find((each) => each.id === wordingId)
    if (!next) return
    setPicked(wordingId)
    const fallback = about && rule.value === '' ? startRule(about, rule.key).value : rule.value
    onChange({ ...rule, operator: next.operator, value: next.needsValue ? fallback : '' })
  }

  return (
    <li className="sw-fields-rule">
      <div className="sw-fields-rule__line">
        <select
          className="sw-fields-input"
          aria-label={names.field}
          value={about?.key ?? ''}
          {...described}
          onChange={(event) => {
            const next = others.find((field) => field.key === event.target.value)
            setPicked(null)
            if (next) onChange(startRule(next, rule.key))
          }}
        >
          {about ? null : (
            <option value="">{rule.name ? `${rule.name} (missing)` : 'Choose a field…'}</option>
          )}
          {others.map((field) => (
            <option key={field.key} value={field.key}>
              {field.label.trim() || field.name}
            </option>
          ))}
        </select>
        <select
          className="sw-fields-input"
          aria-label={names.how}
          value={wording?.id ?? ''}
          disabled={!about}
          onChange={(event) => compare(event.target.value)}
        >
          {wording ? null : <option value="">{rule.operator}</option>}
          {wordings.map((each) => (
            <option key={each.id} value={each.id}>
              {each.text}
            </option>
          ))}
        </select>
        {wording?.needsValue !== false ? (
          <RuleValue
            label={`Condition ${row + 1}: value`}
            about={about}
            value={rule.value}
            onChange={(value) => onChange({ ...rule, value })}
          />
        ) : null}
        {readOnly ? null : <IconButton icon={X} label={`Remove condition ${row + 1}`} onClick={onRemove} />}
      </div>
      {faults.length > 0 ? (
        <div id={`${id}-fault`}>
          {faults.map((fault) => (
            <p key={fault} className="sw-fields-fault">
              <CircleAlert size={14} aria-hidden /> {fault}
            </p>
          ))}
        </div>
      ) : null}
    </li>
  )
}
