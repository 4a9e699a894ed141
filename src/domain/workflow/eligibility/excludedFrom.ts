import type { Subject } from './Subject'

/** Who may not act on a step whatever they hold: separation of duties. Fulfilling excludes nobody. */
export function excludedFrom(
  type: 'approval' | 'fulfillment',
  { requester, requestedFor }: Pick<Subject, 'requester' | 'requestedFor'>,
): Set<string> {
  return new Set(type === 'approval' ? [requester, requestedFor] : [])
}
