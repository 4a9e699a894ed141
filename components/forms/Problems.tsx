import { CircleAlert } from 'lucide-react'
import { faultsAt } from './model/faultsAt'
import { useFields } from './useFields'

type Props = { onShow: () => void }

/** How much stands in the way of publishing (or saving), with a way to each field that has something to fix. */
export function Problems({ onShow }: Props) {
  const { fields, faults, dispatch } = useFields()
  if (faults.length === 0) return null
  const faulty = fields.flatMap((field, index) => {
    const count = faultsAt(faults, index).length
    return count > 0 ? [{ field, count }] : []
  })
  // A draft may be unsound, but what has not even the shape of a field cannot be kept.
  const unshaped = faults.some(({ code }) => code === 'invalid')
  return (
    <div className="sw-fields-problems">
      <p>
        <CircleAlert size={16} aria-hidden />
        {faults.length === 1 ? 'One thing' : `${faults.length} things`} to fix before this form can be{' '}
        {unshaped ? 'saved' : 'published'}
      </p>
      <ul>
        {faulty.map(({ field, count }) => (
          <li key={field.key}>
            <button
              type="button"
              className="sw-fields-link"
              onClick={() => {
                dispatch({ kind: 'open', key: field.key })
                onShow()
              }}
            >
              {field.label.trim() || 'Field without a label'}
              {count > 1 ? ` (${count})` : ''}
            </button>
          </li>
        ))}
        {faulty.length === 0 ? <li>{faults[0]?.message}</li> : null}
      </ul>
    </div>
  )
}
