import type { Announcements, ScreenReaderInstructions } from '@dnd-kit/core'
import type { RecordState } from '../recordShapes'
import type { BoardCardRow } from './boardTypes'
import { dropVerdict } from './dropVerdict'

export const boardInstructions: ScreenReaderInstructions = {
  draggable:
    'Press Space to pick this up, left and right arrows to carry it to another state, Space to put it down there, Escape to leave it where it was.',
}

/** What is spoken while a card is carried, so that it can be done without seeing it. */
export function boardAnnouncements(
  cardOf: (id: string) => BoardCardRow | undefined,
  states: readonly RecordState[],
): Announcements {
  const labelOf = (key: string) => states.find((state) => state.key === key)?.label ?? key
  // What is picked up is over its own column at once: saying so would cut off that it was picked up.
  let lifting = false
  const over = (id: string, to: string) => {
    const card = cardOf(id)
    if (!card) return undefined
    const verdict = dropVerdict(card, to, states)
    if (verdict === null)
      return lifting ? undefined : `${card.number} is over ${labelOf(to)}, where it came from.`
    lifting = false
    return verdict.ok
      ? `${card.number} is over ${labelOf(to)}. Putting it down means: ${verdict.move.label}.`
      : `${card.number} is over ${labelOf(to)}, where it cannot go. ${verdict.why}`
  }
  return {
    onDragStart: ({ active }) => {
      lifting = true
      const card = cardOf(String(active.id))
      return card ? `Picked up ${card.number} ${card.title}. It is in ${labelOf(card.state)}.` : undefined
    },
    onDragOver: (event) => (event.over ? over(String(event.active.id), String(event.over.id)) : undefined),
    onDragEnd: ({ active, over: target }) => {
      const card = cardOf(String(active.id))
      if (!card || !target) return undefined
      const verdict = dropVerdict(card, String(target.id), states)
      if (verdict === null) return `${card.number} is back where it was.`
      return verdict.ok ? `${verdict.move.label} for ${card.number}.` : verdict.why
    },
    onDragCancel: ({ active }) => `${cardOf(String(active.id))?.number ?? 'The card'} is back where it was.`,
  }
}
