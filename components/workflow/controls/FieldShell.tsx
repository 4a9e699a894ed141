import type { ReactNode } from 'react'

type Props = { id: string; label: string; help?: ReactNode; children: ReactNode }

/** Label above, control, help below; the help is read with the control (`{id}-help`). */
export function FieldShell({ id, label, help, children }: Props) {
  return (
    <div className="sw-field">
      <label className="sw-field__label" htmlFor={id}>
        {label}
      </label>
      {children}
      {help ? (
        <p className="sw-field__help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
    </div>
  )
}
