import { useId } from 'react'
import { RadioControl } from '../controls/RadioControl'

type Props = {
  minApprovals: number
  rejectionRule: 'anyOne' | 'quorumImpossible'
  onChange: (patch: { minApprovals?: number; rejectionRule?: 'quorumImpossible' }) => void
}

const REJECTIONS = [
  { value: 'anyOne', label: 'One rejection rejects the step' },
  { value: 'quorumImpossible', label: 'Rejected once approval can no longer be reached' },
]

/** How many must approve, in words. It counts people: two holders of the same role are two. */
export function QuorumSettings({ minApprovals, rejectionRule, onChange }: Props) {
  const id = useId()
  const several = minApprovals > 1
  return (
    <>
      <fieldset className="sw-field sw-radios">
        <legend className="sw-field__label">How many must approve</legend>
        <label className="sw-radios__choice">
          <input
            type="radio"
            name={id}
            checked={!several}
            onChange={() => onChange({ minApprovals: undefined, rejectionRule: undefined })}
          />
          One of them
        </label>
        <label className="sw-radios__choice">
          <input type="radio" name={id} checked={several} onChange={() => onChange({ minApprovals: 2 })} />
          Several of them
        </label>
        {several ? (
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
            <span>different people must approve</span>
          </div>
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
