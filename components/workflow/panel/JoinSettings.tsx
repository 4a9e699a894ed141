import { RadioControl } from '../controls/RadioControl'

type Props = { join: 'all' | 'any'; onChange: (patch: { join: 'any' | undefined }) => void }

const JOINS = [
  { value: 'all', label: 'When all ways have arrived' },
  { value: 'any', label: 'When the first way arrives' },
]

/** When a step with several ways in begins. */
export function JoinSettings({ join, onChange }: Props) {
  return (
    <RadioControl
      label="Begins"
      value={join}
      options={JOINS}
      onChange={(value) => onChange({ join: value === 'any' ? 'any' : undefined })}
    />
  )
}
