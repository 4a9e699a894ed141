import { checkAnswers } from '@/src/domain/forms/checkAnswers'
import { FREE_STATE } from '@/src/domain/inventory/freeState'
import type { ItemState } from '@/src/domain/inventory/ItemState'
import { NO_HANDOVER } from '@/src/domain/inventory/noHandover'
import { planMove } from '@/src/domain/inventory/planMove'
import type { RowFault } from '@/src/domain/imports/RowFault'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { ReadRow } from './readRow'
import type { StoredItem } from './storedItems'

export type Values = {
  notes: string | null
  acquiredOn: string | null
  metadata: Record<string, unknown> | null
}

/** What is done with one item: it is new when `stored` is null. `next` is null when its status stays. */
export type PlannedItem = {
  row: Pick<ReadRow, 'type' | 'identifier'>
  stored: StoredItem | null
  values: Values
  /** Whether the values differ from what is stored. */
  changed: boolean
  next: ItemState | null
}

type Person = { id: string; name: string }
type Moment = { by: string; at: string }

/** What a row makes of what is stored, or what is wrong with it. `person` is whom its address names, if anybody. */
export function planRow(
  row: ReadRow,
  stored: StoredItem | null,
  person: Person | null,
  { by, at }: Moment,
): PlannedItem | RowFault[] {
  const { line, type, email } = row
  const fault = (field: string | null, rule: string, message: string): RowFault[] => [
    { line, field, rule, message },
  ]
  if (!stored && !type.mayCreate)
    return fault(
      null,
      'forbidden',
      `You may not add assets of type ${type.name}. This needs ${type.resource}.create.`,
    )
  if (email !== null && !person)
    return fault('assignedTo', 'unknown', `There is no active colleague with the address ${email}.`)
  const now = stored?.state ?? FREE_STATE
  const move = planMove(now, { status: row.status, employee: person?.id ?? null })
  if (isRefusal(move)) return fault(move.field ?? 'status', move.code, move.message)

  const metadata = detailsOf(row, stored)
  if ('faults' in metadata) return metadata.faults.map((each) => ({ line, ...each }))
  const values: Values = {
    notes: row.notes ?? stored?.notes ?? null,
    acquiredOn: row.acquiredOn ?? stored?.acquiredOn ?? at.slice(0, 10),
    metadata: metadata.data,
  }
  const changed = stored === null || !same(values, stored)
  if ((move !== null || (changed && stored)) && !type.mayUpdate)
    return fault(
      null,
      'forbidden',
      `You may not change assets of type ${type.name}. This needs ${type.resource}.update.`,
    )
  return { row, stored, values, changed, next: move && stateAfter(now, move, person, { by, at }) }
}

function stateAfter(
  now: ItemState,
  { to }: { to: ItemState['status'] },
  person: Person | null,
  { by, at }: Moment,
): ItemState {
  if (to === 'available') return FREE_STATE
  if (to !== 'occupied' || !person) return { ...now, status: to }
  return {
    ...now,
    status: to,
    assignedTo: person.id,
    assignedToName: person.name,
    handover: { ...NO_HANDOVER, handedOverAt: at, handedOverBy: by },
  }
}

type Details =
  { data: Record<string, unknown> | null } | { faults: { field: string; rule: string; message: string }[] }

/** Details are judged as a whole when the row says something about them, and always for what is new. */
function detailsOf({ type, details }: ReadRow, stored: StoredItem | null): Details {
  if (type.fields.length === 0 || (stored && Object.keys(details).length === 0))
    return { data: stored?.metadata ?? null }
  const checked = checkAnswers(type.fields, { ...stored?.metadata, ...details })
  if (checked.ok) return { data: checked.data }
  return {
    faults: checked.faults.map(({ code, path, message }) => ({
      field: path.replace(/^data/, 'metadata'),
      rule: code,
      message,
    })),
  }
}

function same(values: Values, { notes, acquiredOn, metadata }: StoredItem): boolean {
  return (
    values.notes === notes && values.acquiredOn === acquiredOn && sorted(values.metadata) === sorted(metadata)
  )
}

/** JSON that does not depend on the order of names, which the database does not keep. */
function sorted(metadata: Record<string, unknown> | null): string {
  return JSON.stringify(Object.entries(metadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}
