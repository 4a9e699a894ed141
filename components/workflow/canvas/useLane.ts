import { useStore } from '@xyflow/react'

const GAP = 28

/** A height (canvas y) below every card that stands between the two x, for a way back that crosses none. */
export function useLane(fromX: number, toX: number): number {
  const [left, right] = fromX < toX ? [fromX, toX] : [toX, fromX]
  return useStore((store) => {
    let lowest = -Infinity
    for (const { internals, measured } of store.nodeLookup.values()) {
      const { x, y } = internals.positionAbsolute
      const across = x <= right && x + (measured.width ?? 0) >= left
      if (across) lowest = Math.max(lowest, y + (measured.height ?? 0))
    }
    return lowest + GAP
  })
}
