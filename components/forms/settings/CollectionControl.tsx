import { SelectControl } from '../controls/SelectControl'
import type { DraftField } from '../model/DraftField'
import { useFields } from '../useFields'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

/** Which list a person or record is chosen from. */
export function CollectionControl({ field, index }: Props) {
  const { collections, dispatch } = useFields()
  const faultsOf = useFaultTexts(index)
  return (
    <SelectControl
      label="Choose from"
      wide
      value={field.collection ?? 'employees'}
      options={collections.map(({ slug, name }) => ({ value: slug, label: name }))}
      unknown={(slug) => `${slug} (not available)`}
      faults={faultsOf('collection')}
      help="The employee finds only what they may see themselves."
      onChange={(collection) => dispatch({ kind: 'patch', key: field.key, patch: { collection } })}
    />
  )
}
