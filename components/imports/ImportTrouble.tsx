import { Link, useConfig } from '@payloadcms/ui'
import { commandErrorText } from '@/components/portal/commandErrorText'
import type { CommandError } from '@/components/portal/readErrors'

/** What was refused, in full: each error with its sentence, and where to read why a right is missing. */
export function ImportTrouble({ errors }: { errors: readonly CommandError[] }) {
  const { config } = useConfig()
  if (errors.length === 0) return null
  return (
    <div className="sw-imports__trouble" role="alert">
      {errors.map((error, at) => (
        <p key={at}>
          {commandErrorText(error)}{' '}
          {typeof error.data?.permission === 'string' ? (
            <Link href={`${config.routes.admin}/rights?permission=${error.data.permission}`}>
              Why you may not
            </Link>
          ) : null}
        </p>
      ))}
    </div>
  )
}
