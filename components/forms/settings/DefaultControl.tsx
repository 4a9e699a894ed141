import { useId } from 'react'
import { CheckControl } from '@/components/admin/CheckControl'
import { NumberControl } from '../controls/NumberControl'
import { SelectControl } from '../controls/SelectControl'
import { Shell } from '../controls/Shell'
import { TextControl } from '../controls/TextControl'
import type { DraftField } from '../model/DraftField'
import { settingsOf } from '../model/settingsOf'
import { useFields } from '../useFields'
import { profileChoices } from './profileChoices'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

const LABEL = 'Filled in with'

/** What a blank form already holds for this field. Files and records have no default. */
export function DefaultControl({ field, index }: Props) {
  const { dispatch } = useFields()
  const id = useId()
  const faults = useFaultTexts(index)('default')
  const preset = field.default
  const text = typeof preset === 'string' ? preset : ''
  const set = (value: DraftField['default']) =>
    dispatch({ kind: 'patch', key: field.key, patch: { default: value } })

  const profile = profileChoices(field.type, field.collection)
  const fromProfile = profile.some((choice) => choice.value === text) ? text : ''

  switch (settingsOf(field.type).preset) {
    case null:
      return profile.length === 0 ? null : (
        <SelectControl
          label={LABEL}
          value={text}
          options={[{ value: '', label: 'Nothing' }, ...profile]}
          faults={faults}
          onChange={set}
        />
      )
    case 'tick':
      return (
        <div className="sw-fields-wide">
          <CheckControl label="Ticked to begin with" checked={preset === true} onChange={set} />
        </div>
      )
    case 'number':
      return (
        <NumberControl
          label={LABEL}
          placeholder="Nothing"
          value={typeof preset === 'number' ? preset : undefined}
          faults={faults}
          onChange={set}
        />
      )
    case 'one':
      return (
        <SelectControl
          label={LABEL}
          value={text}
          options={[{ value: '', label: 'Nothing' }, ...field.options, ...profile]}
          faults={faults}
          onChange={set}
        />
      )
    case 'many': {
      const chosen = Array.isArray(preset) ? preset : []
      return (
        <Shell id={id} group wide label="Ticked to begin with" faults={faults}>
          {field.options.map((option) => (
            <CheckControl
              key={option.key}
              label={option.label || option.value}
              checked={chosen.includes(option.value)}
              onChange={(on) =>
                set(on ? [...chosen, option.value] : chosen.filter((value) => value !== option.value))
              }
            />
          ))}
        </Shell>
      )
    }
    case 'date':
    case 'text':
      return (
        <>
          <TextControl
            label={LABEL}
            type={field.type === 'date' ? 'date' : 'text'}
            rows={field.type === 'textarea' ? 2 : undefined}
            placeholder="Nothing"
            value={text}
            faults={faults}
            onChange={set}
          />
          {profile.length > 0 ? (
            <SelectControl
              label="From the profile"
              value={fromProfile}
              options={[{ value: '', label: 'Nothing of it' }, ...profile]}
              help="What Steward knows of whoever fills it in; it can be changed."
              onChange={set}
            />
          ) : null}
        </>
      )
  }
}
