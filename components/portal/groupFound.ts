import type { Found } from './readFound'
import { searchKind } from './searchKind'

export type FoundGroup = { kind: string; heading: string; found: Found[] }

/** Hits by kind; the group with the best hit stands first, and each keeps its order. */
export function groupFound(found: readonly Found[]): FoundGroup[] {
  const groups = new Map<string, Found[]>()
  for (const hit of found) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit])
  return [...groups].map(([kind, hits]) => ({ kind, heading: searchKind(kind).heading, found: hits }))
}
