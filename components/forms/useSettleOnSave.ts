import { useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/**
 * Ctrl+S in the editor: the admin saves on it without taking the focus away, so what was just typed is settled and
 * handed over first. `flush` must hand over what is drawn at that moment.
 */
export function useSettleOnSave(root: RefObject<HTMLElement | null>, flush: () => void): void {
  useEffect(() => {
    const editor = root.current
    if (!editor) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      if (!(target instanceof HTMLElement)) return
      flushSync(() => target.blur())
      flush()
      target.focus()
    }
    editor.addEventListener('keydown', onKeyDown)
    return () => editor.removeEventListener('keydown', onKeyDown)
  }, [root, flush])
}
