import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Closes a menu on Escape, when the focus leaves it, and on a press outside; `element` holds the button and the menu. */
export function useDismiss(
  element: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: () => void,
): void {
  const dismiss = useEffectEvent(onDismiss)
  useEffect(() => {
    const root = element.current
    if (!open || !root) return undefined
    const stop = new AbortController()
    const leaves = (to: EventTarget | null) => !(to instanceof Node && root.contains(to))
    root.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        // The same key would also leave the full window.
        event.stopPropagation()
        dismiss()
        root.querySelector<HTMLElement>('[aria-expanded]')?.focus()
      },
      stop,
    )
    root.addEventListener(
      'focusout',
      (event) => event.relatedTarget && leaves(event.relatedTarget) && dismiss(),
      stop,
    )
    document.addEventListener('pointerdown', (event) => leaves(event.target) && dismiss(), {
      signal: stop.signal,
      capture: true,
    })
    return () => stop.abort()
  }, [element, open])
}
