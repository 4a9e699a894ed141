'use client'
import { useRouter } from 'next/navigation'
import { startTransition } from 'react'
import { ErrorState } from '@/components/portal/ErrorState'

/** When a page could not be drawn: what happened, a retry, and a number by which the log finds it. */
export function FailedView({ digest, reset }: { digest?: string; reset: () => void }) {
  const router = useRouter()
  // `reset` alone draws again what the server has already answered.
  const retry = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  const number = digest ? ` If it stays like this, tell us the number ${digest}.` : ''
  return (
    <div className="py-12">
      <h1 className="sr-only">Something went wrong</h1>
      <ErrorState
        message={`This page could not be loaded. Nothing you did is lost.${number}`}
        onRetry={retry}
      />
    </div>
  )
}
