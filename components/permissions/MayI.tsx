import { ChevronRight } from 'lucide-react'
import { Fragment } from 'react'
import { Notice } from '@/components/portal/Notice'
import { peopleText } from '@/components/portal/peopleText'
import { Badge } from '@/components/ui/Badge'
import type { Explanation } from '@/src/domain/permissions/explain'

type Props = { permission: string; explanation: Explanation<{ id: string; name: string }> }

/** Whether the reader holds one permission: through what, or what comes nearest and whom to ask. */
export function MayI({ permission, explanation }: Props) {
  const { allowed, paths, nearest, grantors } = explanation
  const shown = allowed ? paths : nearest ? [nearest] : []
  return (
    <Notice tone={allowed ? 'good' : 'info'} className="mb-4">
      <h2 className="font-semibold">
        {allowed ? `You hold ${permission}` : `You do not hold ${permission}`}
      </h2>
      {!allowed && (
        <p>
          {grantors.length > 0
            ? `${peopleText(
                grantors.map(({ name }) => name),
                'or',
              )} can give it to you.`
            : 'Nobody can give it at present.'}
        </p>
      )}
      {!allowed && nearest && (
        <p className="mt-2">What comes nearest is {nearest.permission}, by this way:</p>
      )}
      <ul className="mt-1 space-y-1">
        {shown.map(({ path, permission: held }, way) => (
          <li key={way} className="flex flex-wrap items-center gap-1">
            {['You', ...path, held].map((step, at) => (
              <Fragment key={at}>
                {at > 0 && <ChevronRight role="img" aria-label="then" className="size-3.5" />}
                <Badge className="whitespace-normal">{step}</Badge>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
