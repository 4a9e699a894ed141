import type { CommandFailure } from '@/components/portal/useCommand'
import { flatRecord } from '../edit/flatRecord'
import type { Person, RecordState } from '../recordShapes'
import type { ShownConflict } from './ConflictDialog'
import type { RecordValues } from './splitConflict'

export type FoundConflict = {
  shown: ShownConflict
  rev: number
  trashed: boolean
  names: Record<string, string>
}

/**
 * The conflict that an answer tells of: somebody saved, or put the record into the trash, since one began from `base`.
 * Null when it was refused for something else.
 */
export function readConflict(
  failure: CommandFailure,
  base: RecordValues,
  mine: RecordValues,
  stateBefore: string,
  states: readonly RecordState[],
): FoundConflict | null {
  const error = failure.errors.find(({ code }) => code === 'stale' || code === 'trashed')
  const current = error?.data?.current
  if (failure.status !== 409 || !isRecord(current) || typeof current.rev !== 'number') return null
  const trashed = error?.code === 'trashed'
  const by = error?.data?.changedBy ?? error?.data?.by
  const at = error?.data?.changedAt ?? error?.data?.at
  const labelOf = (key: string) => states.find((state) => state.key === key)?.label ?? key
  const moved = typeof current.state === 'string' && current.state !== stateBefore
  return {
    shown: {
      base,
      mine,
      // A field that their answer leaves out was emptied, not left alone.
      theirs: { ...emptied(base), ...flatRecord(current) },
      changedBy: isPerson(by) ? by : null,
      changedAt: typeof at === 'string' ? at : null,
      also: [
        ...(moved ? [`It went from ${labelOf(stateBefore)} to ${labelOf(String(current.state))}.`] : []),
        ...(trashed ? ['It lies in the trash. Saving takes it out again.'] : []),
      ],
    },
    rev: current.rev,
    trashed,
    names: Object.fromEntries(
      Object.values(current).flatMap((value) => (isPerson(value) ? [[value.id, value.name]] : [])),
    ),
  }
}

function emptied(base: RecordValues): RecordValues {
  return Object.fromEntries(Object.keys(base).map((field) => [field, null]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPerson(value: unknown): value is Person {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string'
}
