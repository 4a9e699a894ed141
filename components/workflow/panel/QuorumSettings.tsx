import { useId, useState } from 'react'
import { RadioControl } from '../controls/RadioControl'

type Props = {
  minApprovals: number
  rejectionRule: 'anyOne' | 'quorumImpossible'
  /** Everybody who holds one of the roles today; null when that is not known. */
  holders: readonly string[] | null
  onChange: (patch: { minApprovals?: number; rejectionRule?: 'quorumImpossible' }) => void
}

const REJECTIONS = [
  { value: 'anyOne', label: 'One rejection rejects the step' },
  { value: 'quorumImpossible', label: 'Rejected once approval can no longer be reached' },
]
const NAMED = 6

/** How many must approve, in words. It counts people: two holders of the same role are two. */
export function QuorumSettings({ minApprovals, rejectionRule, holders, onChange }: Props) {
  const id = useId()
  const several = minApprovals > 1
  const everybody = holders?.length ?? 0
  // While a number is being typed it is a number, even where it happens to be everybody.
  const [counting, setCounting] = useState(false)
  const all = everybody > 2 && minApprovals === everybody && !counting
  return (
    <>
      {holders ? (
        <p className="sw-field__help">
          {holders.length === 0
            ? 'Nobody holds these roles today.'
            : `Today: ${holders.slice(0, NAMED).join(', ')}${holders.length > NAMED ? ` and ${holders.length - NAMED} more` : ''}.`}
        </p>
      ) : null}
      <fieldset className="sw-field sw-radios">
        <legend className="sw-field__label">How many must approve</legend>
        <label className="sw-radios__choice">
          <input
            type="radio"
            name={id}
            checked={!several}
            onChange={() => onChange({ minApprovals: undefined, rejectionRule: undefined })}
          />
          One of them must approve
        </label>
        <label className="sw-radios__choice">
          <input
            type="radio"
            name={id}
            checked={several && !all}
            onChange={() => {
              setCounting(true)
              onChange({ minApprovals: 2 })
            }}
          />
          Several of them must approve
        </label>
        {several && !all ? (
          <div className="sw-row sw-row--indented">
            <input
              className="sw-input sw-input--short"
              type="number"
              min={2}
              max={1000}
              aria-label="How many people must approve"
              value={minApprovals}
              onChange={(event) =>
                onChange({
                  minApprovals: Math.min(1000, Math.max(2, Math.floor(Number(event.target.value)) || 2)),
                })
              }
            />
            <span>of them must approve, each a different person</span>
          </div>
        ) : null}
        {everybody > 2 ? (
          <label className="sw-radios__choice">
            <input
              type="radio"
              name={id}
              checked={all}
              onChange={() => {
                setCounting(false)
                onChange({ minApprovals: everybody })
              }}
            />
            All {everybody} of them must approve
          </label>
        ) : null}
      </fieldset>
      {several ? (
        <RadioControl
          label="When somebody rejects"
          value={rejectionRule}
          options={REJECTIONS}
          onChange={(value) =>
            onChange({ rejectionRule: value === 'quorumImpossible' ? 'quorumImpossible' : undefined })
          }
        />
      ) : null}
    </>
  )
}
