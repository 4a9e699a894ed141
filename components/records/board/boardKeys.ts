import type { KeyboardCoordinateGetter } from '@dnd-kit/core'

/** Arrows left and right carry a card that was picked up by keyboard to the column beside, not pixel by pixel. */
export const boardKeys: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0
  if (step === 0) {
    if (event.code === 'ArrowUp' || event.code === 'ArrowDown') event.preventDefault()
    return undefined
  }
  event.preventDefault()
  const columns = context.droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = context.droppableRects.get(id)
      return rect ? [{ id, rect }] : []
    })
    .sort((a, b) => a.rect.left - b.rect.left)
  const at = columns.findIndex(({ id }) => id === context.over?.id)
  const next = columns[at + step]
  if (!next) return currentCoordinates
  return { x: next.rect.left + 12, y: next.rect.top + 48 }
}
