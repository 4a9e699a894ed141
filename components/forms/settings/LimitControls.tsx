import { NumberControl } from '../controls/NumberControl'
import { fieldWords } from '../fieldWords'
import type { DraftField } from '../model/DraftField'
import { settingsOf } from '../model/settingsOf'
import { useFields } from '../useFields'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

/** The least and the most, named by what they count for the type. */
export function LimitControls({ field, index }: Props) {
  const { dispatch } = useFields()
  const faultsOf = useFaultTexts(index)
  const { limits } = settingsOf(field.type)
  if (!limits) return null
  const { unit, ...names } = fieldWords.limits[limits]
  return (['min', 'max'] as const).map((key) => (
    <NumberControl
      key={key}
      label={unit ? `${names[key]} (${unit})` : names[key]}
      placeholder="No limit"
      value={field[key]}
      faults={faultsOf(key)}
      onChange={(value) => dispatch({ kind: 'patch', key: field.key, patch: { [key]: value } })}
    />
  ))
}
