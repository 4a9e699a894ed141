import { OperationError, type ErrorItem } from '@/src/platform/OperationError'

/** What a caught refusal says; null for anything else. For pages, which answer in place instead of failing. */
export function refusalOf(caught: unknown): ErrorItem[] | null {
  return caught instanceof OperationError ? caught.items : null
}
