'use client'
import { useId, useState } from 'react'
import { LABEL_FORMATS } from '@/src/domain/inventory/labelFormats'
import { ItemDialog } from './ItemDialog'

type Props = { ids: readonly string[]; api: string; onClose: () => void }

/** On which sheet the labels go, and how many of its first ones are used up already. */
export function LabelDialog({ ids, api, onClose }: Props) {
  const id = useId()
  const [format, setFormat] = useState<string>(LABEL_FORMATS[0].key)
  const [skip, setSkip] = useState(0)
  const sheet = LABEL_FORMATS.find(({ key }) => key === format) ?? LABEL_FORMATS[0]
  const onSheet = sheet.columns * sheet.rows
  const open = () => {
    const query = new URLSearchParams({
      ids: ids.join(','),
      format,
      skip: String(Math.min(skip, onSheet - 1)),
    })
    window.open(`${api}/inventory/labels.pdf?${query.toString()}`, '_blank', 'noopener')
    onClose()
  }
  return (
    <ItemDialog
      title={`${ids.length} ${ids.length === 1 ? 'label' : 'labels'}`}
      description="Print the PDF at 100 percent, without fitting it to the page."
      confirm="Open the PDF"
      busy={false}
      onConfirm={open}
      onClose={onClose}
    >
      <div className="swi-field">
        <label htmlFor={`${id}-format`}>Sheet</label>
        <select id={`${id}-format`} value={format} onChange={(event) => setFormat(event.target.value)}>
          {LABEL_FORMATS.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {onSheet > 1 ? (
        <div className="swi-field">
          <label htmlFor={`${id}-skip`}>Labels already used on the first sheet</label>
          <input
            id={`${id}-skip`}
            type="number"
            min={0}
            max={onSheet - 1}
            value={skip}
            onChange={(event) => setSkip(Math.max(0, Math.round(Number(event.target.value)) || 0))}
          />
        </div>
      ) : null}
    </ItemDialog>
  )
}
