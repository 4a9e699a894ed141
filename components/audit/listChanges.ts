import { canonicalJson } from '@/src/domain/shared/canonicalJson'

const MOST = 8

type Plain = Record<string, unknown>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textIn = (item: Plain, keys: readonly string[]): string | undefined =>
  keys.map((key) => item[key]).find((value): value is string => typeof value === 'string' && value !== '')

/** By what an entry is known again after a change: its id or name, else the whole of it. */
const keyOf = (item: unknown): string =>
  (isPlain(item) ? textIn(item, ['id', 'name', 'slug', 'value']) : undefined) ?? canonicalJson(item)

const nameOf = (item: unknown): string => {
  if (!isPlain(item)) return typeof item === 'string' ? item : JSON.stringify(item)
  const { source, target } = item
  if (typeof source === 'string' && typeof target === 'string') return `${source} → ${target}`
  const own = isPlain(item.data) ? textIn(item.data, ['label']) : undefined
  return own ?? textIn(item, ['label', 'title', 'name', 'slug', 'value', 'id']) ?? 'an entry'
}

const named = (items: readonly unknown[]): string => {
  const shown = items.slice(0, MOST).map((item) => `“${nameOf(item)}”`)
  const more = items.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** Names of what differs, inside of objects too. */
const keysBetween = (from: unknown, to: unknown): string[] => {
  if (!isPlain(from) || !isPlain(to)) return []
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) => {
    if (canonicalJson(from[key] ?? null) === canonicalJson(to[key] ?? null)) return []
    const inner = keysBetween(from[key], to[key])
    return inner.length > 0 ? inner : [key]
  })
}

function between(from: readonly unknown[], to: readonly unknown[]): string[] {
  const before = new Map(from.map((item) => [keyOf(item), item]))
  const after = new Map(to.map((item) => [keyOf(item), item]))
  const added = [...after].flatMap(([key, item]) => (before.has(key) ? [] : [item]))
  const removed = [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item]))
  const changed = [...after].flatMap(([key, item]) => {
    const keys = before.has(key) ? keysBetween(before.get(key), item) : []
    return keys.length > 0 ? [`Changed “${nameOf(item)}”: ${keys.join(', ')}`] : []
  })
  const lines = [
    ...(added.length > 0 ? [`Added ${named(added)}`] : []),
    ...(removed.length > 0 ? [`Removed ${named(removed)}`] : []),
    ...changed.slice(0, MOST),
    ...(changed.length > MOST ? [`${changed.length - MOST} more changed`] : []),
  ]
  return lines.length > 0 || canonicalJson(from) === canonicalJson(to) ? lines : ['Put into another order']
}

/**
 * What came to lists, what went from them and what changed in them, as sentences; of an object that holds lists, for
 * each of them. Empty where nothing is a list: what was and what became of it says it all.
 */
export function listChanges(from: unknown, to: unknown): string[] {
  if (Array.isArray(from) || Array.isArray(to)) {
    const [before, after] = [from ?? [], to ?? []]
    return Array.isArray(before) && Array.isArray(after) ? between(before, after) : []
  }
  if (!isPlain(from) || !isPlain(to)) return []
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
    listChanges(from[key], to[key]).map((line) => `${key}: ${line}`),
  )
}
