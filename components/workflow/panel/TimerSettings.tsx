import type { NodeOf } from '@/src/domain/workflow/definitionSchema'
import { DueControl } from '../controls/DueControl'
import { RadioControl } from '../controls/RadioControl'
import { SelectControl } from '../controls/SelectControl'
import { useBuilder } from '../useBuilder'

type Data = NodeOf<'timer'>['data']
type Props = { data: Data; onChange: (patch: Partial<Data>) => void }

const WAITS = [
  { value: 'wait', label: 'For some time' },
  { value: 'until', label: 'Until a date answered in the form' },
]

/** Settings of a wait: a span of time, or the date that a question holds. */
export function TimerSettings({ data, onChange }: Props) {
  const { fields } = useBuilder()
  const dates = fields.filter((field) => field.type === 'date')
  const byDate = data.until !== undefined
  return (
    <>
      <RadioControl
        label="Waits"
        value={byDate ? 'until' : 'wait'}
        options={WAITS}
        onChange={(value) =>
          onChange(
            value === 'until'
              ? { wait: undefined, until: dates[0]?.name ?? 'date' }
              : { until: undefined, wait: { duration: 1, unit: 'days' } },
          )
        }
      />
      {byDate ? (
        <SelectControl
          label="Question that holds the date"
          value={data.until ?? ''}
          options={dates.map(({ name, label }) => ({ value: name, label }))}
          help={dates.length === 0 ? 'Add a question of type “date” to the form first.' : undefined}
          onChange={(until) => onChange({ until })}
        />
      ) : (
        <DueControl label="How long" value={data.wait} onChange={(wait) => onChange({ wait })} />
      )}
    </>
  )
}
