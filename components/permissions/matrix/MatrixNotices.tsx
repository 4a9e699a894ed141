import type { CommandError } from '@/components/portal/readErrors'
import { Trouble } from '../Trouble'

type Props = {
  self: string
  generated: boolean
  everything: boolean
  off: boolean
  tooHigh: { level: number; own: number } | null
  inheritsNothing: readonly CommandError[] | null
  onRetry: () => void
}

/** Why the matrix may only be looked at, or is not what it seems. */
export function MatrixNotices({
  self,
  generated,
  everything,
  off,
  tooHigh,
  inheritsNothing,
  onRetry,
}: Props) {
  const it = self.toLowerCase()
  return (
    <>
      {everything ? (
        <p className="sw-notice">{self} is the superadmin role: whoever has it may do everything.</p>
      ) : null}
      {generated && !everything ? (
        <p className="sw-notice">
          {self} belongs to the system, which keeps its permissions. To give more or less, make your own and
          let it inherit from {it}.
        </p>
      ) : null}
      {tooHigh ? (
        <p className="sw-notice">
          {self} has level {tooHigh.level}, above yours ({tooHigh.own}): you may look at it, not change it.
        </p>
      ) : null}
      {off ? <p className="sw-notice">{self} is switched off: at present it gives nobody anything.</p> : null}
      {inheritsNothing ? (
        <div>
          <p className="sw-notice">
            What {it} inherits could not be read, so only what is given here is shown.
          </p>
          <Trouble errors={inheritsNothing} onRetry={onRetry} />
        </div>
      ) : null}
    </>
  )
}
