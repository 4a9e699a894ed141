import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { ListFilter } from './listQuery'

type Op = ListFilter['op']
export type FilterOp = { op: Op; label: string }

const EMPTY: FilterOp[] = [
  { op: 'isEmpty', label: 'is empty' },
  { op: 'notEmpty', label: 'is not empty' },
]
const IS: FilterOp[] = [
  { op: 'equals', label: 'is' },
  { op: 'notEquals', label: 'is not' },
]

const ops: Record<FieldType, FilterOp[]> = {
  text: [{ op: 'contains', label: 'contains' }, ...IS, ...EMPTY],
  textarea: [{ op: 'contains', label: 'contains' }, ...EMPTY],
  select: [...IS, ...EMPTY],
  relationship: [...IS, ...EMPTY],
  multiselect: [{ op: 'contains', label: 'has' }, ...EMPTY],
  checkbox: [{ op: 'equals', label: 'is' }],
  number: [
    ...IS,
    { op: 'greaterThan', label: 'is more than' },
    { op: 'lessThan', label: 'is less than' },
    ...EMPTY,
  ],
  date: [...IS, { op: 'greaterThan', label: 'is after' }, { op: 'lessThan', label: 'is before' }, ...EMPTY],
  file: EMPTY,
}

/** How a field of a type can be asked for in a list, the most usual way first. */
export function filterOps(type: FieldType): FilterOp[] {
  return ops[type]
}
