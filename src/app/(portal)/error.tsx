'use client'
import { FailedView } from '@/src/views/portal/FailedView'

export default function PortalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <main>
      <FailedView digest={error.digest} reset={reset} />
    </main>
  )
}
