import type { RecordMove, RecordState } from '../recordShapes'

export type DropVerdict = { ok: true; move: RecordMove } | { ok: false; why: string }

/**
 * What becomes of a card that is dropped on a state: the step that leads there, or why there is none. Null when it is
 * dropped where it came from.
 */
export function dropVerdict(
  card: { number: string; state: string; pendingTo: string | null; moves: readonly RecordMove[] },
  to: string,
  states: readonly RecordState[],
): DropVerdict | null {
  if (card.state === to) return null
  const labelOf = (key: string) => states.find((state) => state.key === key)?.label ?? key
  const move = card.moves.find((each) => each.to === to)
  if (move?.allowed) return { ok: true, move }
  const stays = `${card.number} stays in ${labelOf(card.state)}`
  if (move) return { ok: false, why: `${stays}. ${move.label}: ${move.why ?? 'you may not do this.'}` }
  if (card.pendingTo !== null)
    return { ok: false, why: `${stays}: somebody is asked to approve ${labelOf(card.pendingTo)} first.` }
  const ways = card.moves.map((each) => labelOf(each.to))
  const from = ways.length === 0 ? 'From there it goes nowhere.' : `From there it can go to ${listed(ways)}.`
  return { ok: false, why: `${stays}: no step leads from there to ${labelOf(to)}. ${from}` }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
