import { notFound } from 'next/navigation'
import { OperationError } from '@/src/platform/OperationError'

/** What an operation reads; the page for missing things when it answers that there is no such thing. */
export async function orNotFound<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof OperationError && error.status === 404) notFound()
    throw error
  }
}
