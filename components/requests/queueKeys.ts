import type { QueueKind } from './QueueItem'

export type QueueCommand =
  | 'next'
  | 'previous'
  | 'approved'
  | 'rejected'
  | 'returned'
  | 'fulfilled'
  | 'toggle'
  | 'open'
  | 'search'
  | 'filter'
  | 'help'

type Stroke = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean }

const common: Record<string, QueueCommand> = {
  j: 'next',
  k: 'previous',
  Enter: 'open',
  '/': 'search',
  o: 'filter',
  '?': 'help',
}
const byKind: Record<QueueKind, Record<string, QueueCommand>> = {
  approval: { ...common, a: 'approved', r: 'rejected', b: 'returned', x: 'toggle' },
  fulfillment: { ...common, f: 'fulfilled' },
}

/** What a key means in the queue, null when nothing. Strokes with a modifier belong to the browser. */
export function queueKeys(kind: QueueKind, stroke: Stroke): QueueCommand | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null
  return Object.hasOwn(byKind[kind], stroke.key) ? (byKind[kind][stroke.key] ?? null) : null
}
