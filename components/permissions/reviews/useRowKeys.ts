'use client'
import { useEffect } from 'react'

/** `j` and `k` go from right to right, as in the queue; space chooses, as in every list of boxes. */
export function useRowKeys(): void {
  useEffect(() => {
    const move = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key]
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target instanceof HTMLElement ? event.target : document.body
      if (at.matches('textarea, select, input:not([type="checkbox"])') || at.closest('[role="dialog"]'))
        return
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-review-row]:not(:disabled)')]
      const row = at.closest('li')?.querySelector<HTMLInputElement>('[data-review-row]')
      const next = (row ? boxes.indexOf(row) : -1) + step
      boxes[Math.max(0, Math.min(boxes.length - 1, next))]?.focus()
    }
    document.addEventListener('keydown', move)
    return () => document.removeEventListener('keydown', move)
  }, [])
}
