'use client'
import { TriangleAlert } from 'lucide-react'
import { Button } from '@/components/ui/Button'

type Props = {
  /** What happened, in a sentence. */
  message?: string
  onRetry?: () => void
}

/** What happened and a way to try again; without `onRetry` it loads the page anew. */
export function ErrorState({ message = 'This could not be loaded.', onRetry }: Props) {
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-6 py-12 text-center">
      <TriangleAlert aria-hidden className="size-6 text-red" />
      <p className="max-w-md text-ink-soft">{message}</p>
      <Button onClick={onRetry ?? (() => window.location.reload())}>Try again</Button>
    </div>
  )
}
