import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import { detailText } from './detailText'
import type { ItemView } from './ItemView'

/** What is known about an asset: the details of its type, what else was stored with it, notes. */
export function ItemDetails({
  item,
}: {
  item: Pick<ItemView, 'type' | 'metadata' | 'notes' | 'acquiredOn'>
}) {
  const data = item.metadata ?? {}
  const known = new Set(item.type.fields.map((field) => field.name))
  const rows = [
    ...(item.acquiredOn ? [{ label: 'Acquired', text: item.acquiredOn.slice(0, 10) }] : []),
    ...item.type.fields
      .filter((field) => !isEmptyAnswer(data[field.name]))
      .map((field) => ({ label: field.label, text: detailText(field, data[field.name]) })),
    ...Object.entries(data)
      .filter(([key, value]) => !known.has(key) && !isEmptyAnswer(value))
      .map(([key, value]) => ({ label: key, text: detailText({ type: 'text' }, value) })),
    ...(item.notes ? [{ label: 'Notes', text: item.notes }] : []),
  ]
  if (rows.length === 0) return <p className="swi-soft">Nothing more is known about it.</p>
  return (
    <dl className="swi-facts">
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
