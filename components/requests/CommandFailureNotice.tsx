import Link from 'next/link'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import type { RequestFailure } from './useRequestCommand'

type Props = { failure: RequestFailure; onDismiss: () => void }

/** Someone was first: theirs, and beside it what one had written oneself. */
export function CommandFailureNotice({ failure, onDismiss }: Props) {
  return (
    <Notice
      tone="warning"
      className="max-w-md"
      action={
        <Button size="sm" variant="ghost" onClick={onDismiss}>
          Dismiss
        </Button>
      }
    >
      <p>{failure.message}</p>
      {failure.permission && (
        <Link className="underline" href={`/rights?permission=${failure.permission}`}>
          Why you may not
        </Link>
      )}
      {failure.unsent && <p className="mt-1">Your comment was not sent: “{failure.unsent}”</p>}
    </Notice>
  )
}
