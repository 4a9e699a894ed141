import type { RecordFailure } from './useRecordCommand'

/** What a refusal said about single fields, by the name it gave them. */
export function faultsByField(failure: RecordFailure | null): Record<string, string> {
  return Object.fromEntries(
    (failure?.errors ?? []).flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]])),
  )
}
