import { Link, useConfig } from '@payloadcms/ui'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { missingRight } from '@/components/portal/missingRight'
import type { CommandError } from '@/components/portal/readErrors'

type Props = { errors: readonly CommandError[]; onRetry?: () => void }

/** What went wrong, and what to do: ask for the right that is missing, or try again. */
export function Trouble({ errors, onRetry }: Props) {
  const { config } = useConfig()
  const [error] = errors
  const permission = missingRight(error)
  return (
    <div className="sw-trouble" role="alert">
      <p>{commandErrorText(error)}</p>
      {permission !== null ? (
        <Link href={`${config.routes.admin}/rights?permission=${permission}`}>Why you may not</Link>
      ) : onRetry ? (
        <button type="button" className="sw-button" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  )
}
