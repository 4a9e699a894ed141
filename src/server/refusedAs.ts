import { OperationError } from '@/src/platform/OperationError'

/** What an operation reads, or what a refusal with this status is shown as. Everything else is passed on. */
export async function refusedAs<Result, Shown>(
  status: number,
  reading: Promise<Result>,
  show: (message: string) => Shown,
): Promise<Result | Shown> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof OperationError && error.status === status) return show(error.message)
    throw error
  }
}
