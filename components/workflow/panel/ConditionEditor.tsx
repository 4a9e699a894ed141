import { Plus, X } from 'lucide-react'
import { ruleOperators } from '@/src/domain/forms/ruleOperators'
import { builderWords } from '../builderWords'
import { RadioControl } from '../controls/RadioControl'
import type { Condition } from '../model/modelTypes'
import type { RuleField } from '../ruleFields'
import { RuleValue } from './RuleValue'

type Rule = Condition['rules'][number]
type Props = { condition: Condition; fields: readonly RuleField[]; onChange: (condition: Condition) => void }

const LOGICS = [
  { value: 'and', label: 'all of these hold' },
  { value: 'or', label: 'one of these holds' },
]

/** The rules of one connection: field, comparison, value. */
export function ConditionEditor({ condition, fields, onChange }: Props) {
  const setRule = (index: number, patch: Partial<Rule>) =>
    onChange({
      ...condition,
      rules: condition.rules.map((rule, at) => (at === index ? { ...rule, ...patch } : rule)),
    })
  const addRule = () =>
    onChange({
      ...condition,
      // A rule must name a field to be stored at all, so a new one begins with the first there is.
      rules: [
        ...condition.rules,
        { field: fields[0]?.name ?? 'request.priority', operator: 'equals', value: '' },
      ],
    })

  return (
    <div className="sw-rules">
      {condition.rules.length > 1 ? (
        <RadioControl
          label="Taken when"
          value={condition.logic}
          options={LOGICS}
          onChange={(logic) => onChange({ ...condition, logic: logic === 'or' ? 'or' : 'and' })}
        />
      ) : null}
      {condition.rules.map((rule, index) => {
        const field = fields.find((candidate) => candidate.name === rule.field)
        return (
          <div key={index} className="sw-rule" role="group" aria-label={`Rule ${index + 1}`}>
            <select
              className="sw-input"
              aria-label="Field"
              value={rule.field}
              onChange={(event) => setRule(index, { field: event.target.value, value: '' })}
            >
              {field ? null : <option value={rule.field}>{rule.field} (unknown)</option>}
              {fields.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
            <select
              className="sw-input"
              aria-label="Comparison"
              value={rule.operator}
              onChange={(event) => {
                const operator = ruleOperators.find((candidate) => candidate === event.target.value)
                if (operator) setRule(index, { operator, ...(operator === 'isEmpty' ? { value: '' } : {}) })
              }}
            >
              {ruleOperators.map((operator) => (
                <option key={operator} value={operator}>
                  {builderWords.operators[operator]}
                </option>
              ))}
            </select>
            {rule.operator === 'isEmpty' ? null : (
              <RuleValue field={field} value={rule.value} onChange={(value) => setRule(index, { value })} />
            )}
            <button
              type="button"
              className="sw-button sw-rule__remove"
              aria-label={`Remove rule ${index + 1}`}
              title="Remove this rule"
              onClick={() =>
                onChange({ ...condition, rules: condition.rules.filter((_, at) => at !== index) })
              }
            >
              <X size={14} aria-hidden />
            </button>
          </div>
        )
      })}
      <button type="button" className="sw-button sw-button--quiet" onClick={addRule}>
        <Plus size={14} aria-hidden /> Add a rule
      </button>
    </div>
  )
}
