import './check.css'
import { useId } from 'react'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void; help?: string }

/** Yes or no, the label beside the box. */
export function CheckControl({ label, checked, onChange, help }: Props) {
  const id = useId()
  return (
    <div className="sw-check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {help ? (
          <p className="sw-check__help" id={`${id}-help`}>
            {help}
          </p>
        ) : null}
      </div>
    </div>
  )
}
