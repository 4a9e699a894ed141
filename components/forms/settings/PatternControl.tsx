import { useState } from 'react'
import { SelectControl } from '../controls/SelectControl'
import { TextControl } from '../controls/TextControl'
import type { DraftField } from '../model/DraftField'
import { patternPresets } from '../patternPresets'
import { useFields } from '../useFields'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

const OWN = 'own'
const choices = [
  { value: '', label: 'Anything' },
  ...patternPresets.map(({ name, pattern }) => ({ value: pattern, label: name })),
  { value: OWN, label: 'A pattern of your own' },
]

/** What form an answer must have: a ready-made one, or a pattern for those who can write it. */
export function PatternControl({ field, index }: Props) {
  const { dispatch } = useFields()
  const faultsOf = useFaultTexts(index)
  const pattern = field.pattern ?? ''
  const [own, setOwn] = useState(
    pattern !== '' && !patternPresets.some((preset) => preset.pattern === pattern),
  )
  const setPattern = (next: string) => dispatch({ kind: 'patch', key: field.key, patch: { pattern: next } })
  return (
    <>
      <SelectControl
        label="Accept"
        wide
        value={own ? OWN : pattern}
        options={choices}
        faults={own ? [] : faultsOf('pattern')}
        onChange={(next) => {
          setOwn(next === OWN)
          if (next !== OWN) setPattern(next)
        }}
      />
      {own ? (
        <TextControl
          label="Pattern"
          wide
          code
          maxLength={500}
          placeholder="[A-Z]{2}-[0-9]{4}"
          value={pattern}
          faults={faultsOf('pattern')}
          help="A regular expression (RE2) for the whole answer. Say in the help text what is expected: it is shown when an answer does not fit."
          onChange={setPattern}
        />
      ) : null}
    </>
  )
}
