import { useStore } from '@xyflow/react'

const GAP = 28

/**
 * A height (canvas y) below every card that stands between the two x, for a way back that crosses none. Every other way
 * is not `back` and gets 0: the store speaks at every frame of a zoom, and five hundred cards are many to look at then.
 */
export function useLane(back: boolean, fromX: number, toX: number): number {
  const [left, right] = fromX < toX ? [fromX, toX] : [toX, fromX]
  return useStore((store) => {
    if (!back) return 0
    let lowest = -Infinity
    for (const { internals, measured } of store.nodeLookup.values()) {
      const { x, y } = internals.positionAbsolute
      const across = x <= right && x + (measured.width ?? 0) >= left
      if (across) lowest = Math.max(lowest, y + (measured.height ?? 0))
    }
    return lowest + GAP
  })
}
