import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { Selection } from './model/builderState'

// A new card is invisible, and takes no focus, until the canvas has measured it.
const FRAMES = 20

/** A function that puts the keyboard on what is selected, once that is drawn. */
export function useFocusSelected(root: RefObject<HTMLElement | null>, selection: Selection): () => void {
  const [wanted, setWanted] = useState(0)
  const find = useEffectEvent(() => {
    const [id] = [...selection.nodes, ...selection.edges]
    return id === undefined
      ? null
      : root.current?.querySelector<HTMLElement>(`.sw-stage [data-id="${CSS.escape(id)}"]`)
  })
  useEffect(() => {
    if (wanted === 0) return undefined
    let frame = 0
    let left = FRAMES
    const attempt = () => {
      const element = find()
      element?.focus()
      left -= 1
      if (left > 0 && element && document.activeElement !== element) frame = requestAnimationFrame(attempt)
    }
    frame = requestAnimationFrame(attempt)
    return () => cancelAnimationFrame(frame)
  }, [wanted])
  return () => setWanted((count) => count + 1)
}
