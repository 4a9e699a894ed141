import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'

/** The steps from a person, role or group to a right, as chips. Steps that repeat the one before are left out. */
export function Chain({ steps }: { steps: readonly string[] }) {
  const shown = steps.filter((step, at) => step !== steps[at - 1])
  return (
    <span className="sw-chain">
      {shown.map((step, at) => (
        <Fragment key={at}>
          {at > 0 ? <ChevronRight size={12} role="img" aria-label="then" /> : null}
          <span className={`sw-crumb ${at === shown.length - 1 ? 'sw-crumb--end' : ''}`}>{step}</span>
        </Fragment>
      ))}
    </span>
  )
}
