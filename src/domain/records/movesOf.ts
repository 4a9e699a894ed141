import { isEmptyAnswer } from '../forms/isEmptyAnswer'
import { ownValue } from '../forms/ownValue'
import type { Holds } from './mayField'
import type { RecordTransition, RecordType } from './RecordType'
import { REQUIRABLE } from './requirable'

/** What of a record decides where it may go. */
export type MovingRecord = {
  state: string
  pendingTo: string | null
  deletedAt: string | null
  assignee: string | null
  dueAt: string | null
  parent: string | null
  priority: string | null
  data: Readonly<Record<string, unknown>>
}

export type RecordMove = {
  to: string
  label: string
  allowed: boolean
  /** Why not, in a sentence; also where it is allowed and something has to be filled in first. */
  why?: string
  /** The permission that is missing, where that is why. */
  permission?: string
  /** `data.x`, or the name of an own field, for what is required and empty. */
  missing: string[]
  requires: string[]
  approval: boolean
}

type Reader = { edits: boolean; holds: Holds }

/** Paths of what a transition requires and the record does not have. */
export function missingFor(
  { requires = [] }: Pick<RecordTransition, 'requires'>,
  record: MovingRecord,
): string[] {
  return requires.flatMap((name) => {
    if (Object.hasOwn(REQUIRABLE, name))
      return record[name as 'assignee' | 'dueAt' | 'parent' | 'priority'] ? [] : [name]
    const value = ownValue(record.data, name)
    return isEmptyAnswer(value) || value === false ? [`data.${name}`] : []
  })
}

/** Where a record may go from here, and what keeps it from there. What is required is no refusal: it can be filled in. */
export function movesOf(type: RecordType, record: MovingRecord, { edits, holds }: Reader): RecordMove[] {
  const labelOf = (key: string) => type.states.find((state) => state.key === key)?.label ?? key
  return type.transitions
    .filter(({ from }) => from === record.state)
    .map((transition) => {
      const { to, label, permission, requires = [], workflow } = transition
      const missing = missingFor(transition, record)
      const names = missing.map((path) => {
        const name = path.replace(/^data\./, '')
        return REQUIRABLE[name] ?? type.fields.find((field) => field.name === name)?.label ?? name
      })
      const held = permission === undefined ? edits : holds(permission)
      const why = record.deletedAt
        ? 'It is in the trash. Restore it first.'
        : record.pendingTo !== null
          ? `It waits for an approval to become “${labelOf(record.pendingTo)}”.`
          : !held
            ? permission === undefined
              ? 'You may not edit this record.'
              : `This takes the permission ${permission}.`
            : names.length > 0
              ? `Fill in first: ${names.join(', ')}.`
              : undefined
      return {
        to,
        label,
        allowed: record.deletedAt === null && record.pendingTo === null && held,
        ...(why === undefined ? {} : { why }),
        ...(!held && permission !== undefined ? { permission } : {}),
        missing,
        requires: requires.map((name) => (Object.hasOwn(REQUIRABLE, name) ? name : `data.${name}`)),
        approval: workflow !== undefined,
      }
    })
}
