import { Plus } from 'lucide-react'
import { useId } from 'react'
import { CheckControl } from '@/components/admin/CheckControl'
import { Shell } from '../controls/Shell'
import type { DraftField, DraftRule, DraftVisibility } from '../model/DraftField'
import { startRule } from '../model/startRule'
import { newKey } from '../newKey'
import { useFields } from '../useFields'
import { RuleRow } from './RuleRow'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

const NONE: DraftVisibility = { enabled: false, logic: 'and', rules: [] }

/** When the field is shown: always, or when all or any of some conditions on other answers hold. */
export function VisibilityEditor({ field, index }: Props) {
  const { fields, dispatch, readOnly } = useFields()
  const faultsOf = useFaultTexts(index)
  const id = useId()
  const others = fields.filter((other) => other.key !== field.key)
  // What is asked just before is most likely what decides.
  const likely = fields[index - 1] ?? others[0]
  const visibility = field.visibility ?? NONE
  const { enabled, logic, rules } = visibility

  const set = (change: Partial<DraftVisibility>) =>
    dispatch({ kind: 'patch', key: field.key, patch: { visibility: { ...visibility, ...change } } })
  const withStart = () => (likely ? [...rules, startRule(likely, newKey())] : rules)
  const toggle = (on: boolean) => {
    if (on) set({ enabled: true, rules: rules.length > 0 ? rules : withStart() })
    else if (rules.length > 0) set({ enabled: false })
    else dispatch({ kind: 'patch', key: field.key, patch: { visibility: undefined } })
  }
  const setRule = (key: string, rule: DraftRule) =>
    set({ rules: rules.map((each) => (each.key === key ? rule : each)) })
  const circle = faultsOf('visibility').filter(
    (fault) => !rules.some((_rule, row) => faultsOf(`visibility.rules.${row}`).includes(fault)),
  )

  return (
    <div className="sw-fields-visibility">
      <CheckControl
        label="Show only sometimes"
        checked={enabled}
        help={others.length === 0 ? 'Add another field first: its answer can decide.' : undefined}
        onChange={toggle}
      />
      {enabled ? (
        <Shell id={id} group wide label="Show this field when" faults={circle}>
          {rules.length > 1 ? (
            <select
              className="sw-fields-input sw-fields-logic"
              aria-label="How many of the conditions"
              value={logic}
              onChange={(event) => set({ logic: event.target.value === 'or' ? 'or' : 'and' })}
            >
              <option value="and">all of these are true</option>
              <option value="or">any of these is true</option>
            </select>
          ) : null}
          <ul className="sw-fields-rules">
            {rules.map((rule, row) => (
              <RuleRow
                key={rule.key}
                rule={rule}
                row={row}
                others={others}
                faults={faultsOf(`visibility.rules.${row}`)}
                onChange={(next) => setRule(rule.key, next)}
                onRemove={() => set({ rules: rules.filter((each) => each.key !== rule.key) })}
              />
            ))}
          </ul>
          {rules.length === 0 ? (
            <p className="sw-fields-help">Without a condition it is always shown.</p>
          ) : null}
          {readOnly || !likely ? null : (
            <button type="button" className="sw-fields-button" onClick={() => set({ rules: withStart() })}>
              <Plus size={16} aria-hidden /> Add a condition
            </button>
          )}
        </Shell>
      ) : null}
    </div>
  )
}
