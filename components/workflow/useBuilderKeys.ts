import type { ClipboardEvent, Dispatch, KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { isTyping } from './isTyping'
import type { BuilderAction } from './model/builderAction'
import type { BuilderState } from './model/builderState'
import { copyNodes } from './model/copyNodes'
import { freeOffset } from './model/freeOffset'
import type { Clip } from './model/modelTypes'
import { renameClip } from './model/renameClip'
import { newId } from './newId'
import { readClip } from './readClip'

type Deps = {
  state: BuilderState
  dispatch: Dispatch<BuilderAction>
  readOnly: boolean
  enlarged: boolean
  onShrink: () => void
  flush: () => void
}

const inside = (event: { target: EventTarget }, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

/** Puts the keyboard on the first setting of the panel, once it shows what has just been selected. */
function enterPanel(root: HTMLElement): void {
  requestAnimationFrame(() => {
    const panel = root.querySelector('.sw-panel')
    const first = panel?.querySelector<HTMLElement>('input, select, textarea')
    const open =
      first && !first.matches(':disabled') ? first : panel?.querySelector<HTMLElement>('.sw-panel__title')
    open?.focus()
  })
}

/** The keyboard and the clipboard of the whole builder. */
export function useBuilderKeys({ state, dispatch, readOnly, enlarged, onShrink, flush }: Deps) {
  const { present, selection } = state
  const paste = (clip: Clip) =>
    dispatch({ type: 'paste', clip: renameClip(clip, newId, freeOffset(present, clip)) })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const root = event.currentTarget
    const key = event.key.toLowerCase()
    const command = event.ctrlKey || event.metaKey
    const typing = isTyping(event.target)
    // The form around the builder would save on Enter in any line of text.
    if (key === 'enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    if (key === 'escape' && inside(event, '.sw-panel')) {
      const [id] = [...selection.nodes, ...selection.edges]
      root.querySelector<HTMLElement>(`.sw-canvas [data-id="${CSS.escape(id ?? '')}"]`)?.focus()
      return
    }
    if (key === 'escape' && enlarged && !inside(event, '.react-flow__node')) onShrink()
    if (typing) return
    if (key === 'enter' && inside(event, '.react-flow__node, .react-flow__edge')) enterPanel(root)
    if (readOnly) return
    if (command && (key === 'z' || key === 'y')) {
      event.preventDefault()
      dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    if ((key === 'delete' || key === 'backspace') && inside(event, '.sw-canvas')) {
      event.preventDefault()
      dispatch({ type: 'remove', ...selection })
    }
  }

  const onKeyDownCapture = (event: KeyboardEvent) => {
    // Before the admin's own shortcut reads the form.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') flushSync(flush)
  }

  const onCopy = (event: ClipboardEvent) => {
    const clip = copyNodes(present, selection.nodes)
    if (isTyping(event.target) || clip.nodes.length === 0) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', JSON.stringify(clip))
  }
  const onCut = (event: ClipboardEvent) => {
    if (isTyping(event.target) || readOnly) return
    onCopy(event)
    dispatch({ type: 'remove', ...selection })
  }
  const onPaste = (event: ClipboardEvent) => {
    if (isTyping(event.target) || readOnly) return
    const clip = readClip(event.clipboardData.getData('text/plain'))
    if (!clip) return
    event.preventDefault()
    paste(clip)
  }

  return {
    handlers: { onKeyDown, onKeyDownCapture, onCopy, onCut, onPaste },
    duplicate: () => paste(copyNodes(present, selection.nodes)),
  }
}
