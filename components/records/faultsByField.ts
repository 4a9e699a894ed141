import type { CommandFailure } from '@/components/portal/useCommand'

/** What a refusal said about single fields, by the name it gave them. */
export function faultsByField(failure: CommandFailure | null): Record<string, string> {
  return Object.fromEntries(
    (failure?.errors ?? []).flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]])),
  )
}
