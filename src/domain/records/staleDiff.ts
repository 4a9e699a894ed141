import { isEmptyAnswer } from '../forms/isEmptyAnswer'
import { canonicalJson } from '../shared/canonicalJson'
import type { RecordSnapshot } from './RecordSnapshot'

export type StaleField = { field: string; base?: unknown; yours?: unknown; theirs: unknown }

type Sent = Partial<Omit<RecordSnapshot, 'data'>> & { data?: Record<string, unknown> }

const OWN = [
  'title',
  'state',
  'owner',
  'assignee',
  'parent',
  'priority',
  'dueAt',
  'tags',
  'pendingTo',
] as const

/**
 * The two sides of a save that came too late: what the newer version changed since `base`, and what the sender wants
 * otherwise than it stands now. `base` is null where that version is not known. Only the fields in `names`, which the
 * sender may read.
 */
export function staleDiff(
  base: RecordSnapshot | null,
  current: RecordSnapshot,
  sent: Sent,
  names: readonly string[],
): StaleField[] {
  const own = OWN.map((field) => ({
    field: field,
    base: base?.[field],
    theirs: current[field],
    yours: sent[field],
    touched: field in sent,
  }))
  const data = names.map((name) => ({
    field: `data.${name}`,
    base: base?.data[name],
    theirs: current.data[name],
    yours: sent.data?.[name],
    touched: sent.data !== undefined && name in sent.data,
  }))
  return [...own, ...data].flatMap(({ field, base: was, theirs, yours, touched }) => {
    const moved = base !== null && !same(was, theirs)
    const wanted = touched && !same(yours, theirs)
    if (!moved && !wanted) return []
    return [
      {
        field,
        ...(base === null ? {} : { base: was ?? null }),
        ...(touched ? { yours: yours ?? null } : {}),
        theirs: theirs ?? null,
      },
    ]
  })
}

function same(a: unknown, b: unknown): boolean {
  return (isEmptyAnswer(a) && isEmptyAnswer(b)) || canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
