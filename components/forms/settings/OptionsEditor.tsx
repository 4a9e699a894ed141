import { Plus } from 'lucide-react'
import { useId, useRef } from 'react'
import { Shell } from '../controls/Shell'
import type { DraftField } from '../model/DraftField'
import { newKey } from '../newKey'
import { useFields } from '../useFields'
import { OptionRow } from './OptionRow'
import { useFaultTexts } from './useFaultTexts'

type Props = { field: DraftField; index: number }

/** What can be chosen from. A list copied from elsewhere, one to a line, becomes as many options. */
export function OptionsEditor({ field, index }: Props) {
  const { dispatch, readOnly } = useFields()
  const faultsOf = useFaultTexts(index)
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const { key, options } = field

  const focusRow = (row: number) =>
    requestAnimationFrame(() => {
      const input = list.current?.children[row]?.querySelector('input')
      input?.focus()
      input?.select()
    })
  const addAfter = (row: number) => {
    dispatch({
      kind: 'addOptions',
      key,
      labels: [`Option ${options.length + 1}`],
      newKey: newKey(),
      at: row + 1,
    })
    focusRow(row + 1)
  }

  return (
    <Shell
      id={id}
      group
      wide
      label="Options"
      faults={options.length === 0 ? faultsOf('options') : []}
      help={readOnly ? undefined : 'Enter adds one below. Paste several lines to add them all.'}
    >
      <ol ref={list} className="sw-fields-options">
        {options.map((option, row) => (
          <OptionRow
            key={option.key}
            field={field}
            option={option}
            row={row}
            faults={[...faultsOf(`options.${row}.label`), ...faultsOf(`options.${row}.value`)]}
            onEnter={() => addAfter(row)}
            onRemoved={() => focusRow(Math.max(0, row - 1))}
          />
        ))}
      </ol>
      {readOnly ? null : (
        <button type="button" className="sw-fields-button" onClick={() => addAfter(options.length - 1)}>
          <Plus size={16} aria-hidden /> Add an option
        </button>
      )}
    </Shell>
  )
}
