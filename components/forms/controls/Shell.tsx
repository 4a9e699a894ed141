import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  id: string
  label: string
  help?: ReactNode
  faults?: readonly string[]
  /** A group of controls has no single one to point its label at. */
  group?: boolean
  wide?: boolean
  children: ReactNode
}

/** Label above, control, faults and help below, read with the control as `{id}-fault` and `{id}-help`. */
export function Shell({ id, label, help, faults = [], group, wide, children }: Props) {
  const Frame = group ? 'fieldset' : 'div'
  return (
    <Frame className="sw-fields-control" data-wide={wide}>
      {group ? (
        <legend className="sw-fields-label">{label}</legend>
      ) : (
        <label className="sw-fields-label" htmlFor={id}>
          {label}
        </label>
      )}
      {children}
      {faults.length > 0 ? (
        <div id={`${id}-fault`}>
          {faults.map((fault) => (
            <p key={fault} className="sw-fields-fault">
              <CircleAlert size={14} aria-hidden /> {fault}
            </p>
          ))}
        </div>
      ) : null}
      {help ? (
        <p className="sw-fields-help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
    </Frame>
  )
}
