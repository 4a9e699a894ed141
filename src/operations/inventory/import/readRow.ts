import { ITEM_STATUSES, type ItemStatus } from '@/src/domain/inventory/itemStatuses'
import { readDay } from '@/src/domain/inventory/readDay'
import { readDetail } from '@/src/domain/inventory/readDetail'
import type { ImportRow } from '@/src/domain/imports/ImportRow'
import type { RowFault } from '@/src/domain/imports/RowFault'
import { isRefusal } from '@/src/domain/shared/isRefusal'
import type { ImportType } from './ImportType'

const MOST_NOTES = 10_000
/** 6.37702E+15: what a spreadsheet makes of a long number. The digits are gone, so that nobody can tell which it was. */
const SHORTENED = /^\d(?:[.,]\d+)?E\+\d+$/i

export type ReadRow = {
  line: number
  type: ImportType
  identifier: string
  status: ItemStatus | null
  /** In lower case; who it is is looked up for many rows at once. */
  email: string | null
  acquiredOn: string | null
  notes: string | null
  /** Only details that the row says something about. */
  details: Record<string, unknown>
}

/** One row read by itself, before anything is known about what is stored; or what is wrong with it. */
export function readRow(
  { line, values }: ImportRow,
  types: ReadonlyMap<string, ImportType>,
  chosen: string,
): ReadRow | RowFault {
  const fault = (field: string, rule: string, message: string): RowFault => ({
    line,
    field,
    rule,
    message,
    value: values[field] ?? '',
  })
  const named = values.type || chosen
  const type = types.get(named.toLowerCase())
  if (!type) {
    const message = named
      ? `There is no asset type “${named}”, or you may not see it. Use the slug of one that exists.`
      : 'Say which type this is: add a column with the type, or choose one for the whole file.'
    return fault('type', named ? 'unknown' : 'missing', message)
  }
  const raw = values.identifier ?? ''
  if (SHORTENED.test(raw)) {
    return fault(
      'identifier',
      'shortened',
      'A spreadsheet has shortened this number, and its digits are lost. Format the column as text and export it again.',
    )
  }
  const identifier = type.identifier(raw)
  if (isRefusal(identifier)) return fault('identifier', 'invalid', identifier.message)
  const status = values.status ? statusOf(values.status) : null
  if (status === undefined)
    return fault(
      'status',
      'unknown',
      `There is no status “${values.status}”. Use one of ${ITEM_STATUSES.join(', ')}.`,
    )
  const acquiredOn = values.acquiredOn ? readDay(values.acquiredOn) : null
  if (acquiredOn === undefined)
    return fault(
      'acquiredOn',
      'date',
      `“${values.acquiredOn}” is no day that can be told for sure. Write 2026-11-21.`,
    )
  if ((values.notes ?? '').length > MOST_NOTES)
    return fault('notes', 'too_long', `Notes have at most ${MOST_NOTES} characters.`)
  const details: Record<string, unknown> = {}
  for (const [field, text] of Object.entries(values)) {
    if (!field.startsWith('metadata.') || text === '') continue
    const name = field.slice('metadata.'.length)
    const known = type.fields.find((each) => each.name === name)
    if (!known)
      return fault(
        field,
        'unknown_field',
        `Assets of type ${type.name} have no detail “${name}”. Leave the cell empty.`,
      )
    details[name] = readDetail(known, text)
  }
  const email = values.assignedTo ? values.assignedTo.toLowerCase() : null
  return { line, type, identifier, status, email, acquiredOn, notes: values.notes || null, details }
}

function statusOf(text: string): ItemStatus | undefined {
  const wanted = text.toLowerCase().replace(/[\s-]+/g, '_')
  return ITEM_STATUSES.find((status) => status === wanted)
}
