import { useEffect, useState, type RefObject } from 'react'

/** Whether an element is narrower than `limit` pixels: then there is no room for a drawing beside its settings. */
export function useNarrow(element: RefObject<HTMLElement | null>, limit: number): boolean {
  const [narrow, setNarrow] = useState(false)
  useEffect(() => {
    const root = element.current
    if (!root) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setNarrow(entry.contentRect.width < limit)
    })
    observer.observe(root)
    return () => observer.disconnect()
  }, [element, limit])
  return narrow
}
