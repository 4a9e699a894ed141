import { Lock } from 'lucide-react'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { commandErrorText } from './commandErrorText'
import { EmptyState } from './EmptyState'
import { missingRight } from './missingRight'
import type { CommandError } from './readErrors'

type Props = { errors: readonly CommandError[]; back?: { href: string; label: string } }

/** In place of what the reader may not see: which right is missing, who can give it, and where one's own stand. */
export function ForbiddenState({ errors, back }: Props) {
  const permission = missingRight(errors[0])
  return (
    <div role="alert" className="rounded-lg border bg-surface">
      <EmptyState
        icon={<Lock aria-hidden />}
        action={
          <span className="flex flex-wrap justify-center gap-2">
            {back && <ButtonLink href={back.href}>{back.label}</ButtonLink>}
            {permission !== null && (
              <ButtonLink href={`/rights?permission=${encodeURIComponent(permission)}`}>
                Why you may not
              </ButtonLink>
            )}
          </span>
        }
      >
        {commandErrorText(errors[0])}
      </EmptyState>
    </div>
  )
}
