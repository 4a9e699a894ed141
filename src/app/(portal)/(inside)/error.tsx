'use client'
import { FailedView } from '@/src/views/portal/FailedView'

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <FailedView digest={error.digest} reset={reset} />
}
