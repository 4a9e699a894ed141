import { useEffect, useEffectEvent, useState, type RefObject } from 'react'
import type { Selection } from './model/builderState'

// A new card is invisible, and takes no focus, until the canvas has measured it.
const FRAMES = 20

const partOf = (root: HTMLElement | null, { nodes, edges }: Selection): HTMLElement | null => {
  const [id] = [...nodes, ...edges]
  return id === undefined
    ? null
    : (root?.querySelector<HTMLElement>(`.sw-stage [data-id="${CSS.escape(id)}"]`) ?? null)
}

/**
 * A function that puts the keyboard on a part: at once when it is given and drawn already, so that a quick next key
 * finds it there; else on what is selected, once that is drawn.
 */
export function useFocusSelected(
  root: RefObject<HTMLElement | null>,
  selection: Selection,
): (part?: Selection) => void {
  const [wanted, setWanted] = useState(0)
  const find = useEffectEvent(() => partOf(root.current, selection))
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
  return (part) => {
    const element = part ? partOf(root.current, part) : null
    element?.focus()
    if (!element || document.activeElement !== element) setWanted((count) => count + 1)
  }
}
