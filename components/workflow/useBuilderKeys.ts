import type { ClipboardEvent, Dispatch, KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { isTyping } from './isTyping'
import type { BuilderAction } from './model/builderAction'
import type { BuilderState, Selection } from './model/builderState'
import { copyNodes } from './model/copyNodes'
import { freeOffset } from './model/freeOffset'
import type { Clip } from './model/modelTypes'
import { renameClip } from './model/renameClip'
import { walk, type Direction } from './model/walk'
import { waysOf } from './model/waysOf'
import { newId } from './newId'
import { paletteTypes } from './paletteTypes'
import { readClip } from './readClip'

type Deps = {
  state: BuilderState
  dispatch: Dispatch<BuilderAction>
  readOnly: boolean
  enlarged: boolean
  onShrink: () => void
  flush: () => void
  /** Everything that a key does and a button does as well. */
  commands: {
    add: (type: (typeof paletteTypes)[number], at: Selection) => void
    focusSelected: (part?: Selection) => void
    arrange: () => void
    zoom: (to: 'in' | 'out' | 'fit') => void
    nextProblem: (by: 1 | -1) => void
    showKeys: () => void
  }
}

const ARROWS: Record<string, Direction> = {
  arrowleft: 'left',
  arrowright: 'right',
  arrowup: 'up',
  arrowdown: 'down',
}
const PART = '.react-flow__node, .react-flow__edge, [data-part]'

const inside = (event: { target: EventTarget }, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

/** Puts the keyboard on a setting of the panel, once it shows what has just been selected. */
function enterPanel(root: HTMLElement, selector: string): void {
  requestAnimationFrame(() => {
    const panel = root.querySelector('.sw-panel')
    const first = panel?.querySelector<HTMLElement>(selector)
    const open =
      first && !first.matches(':disabled') ? first : panel?.querySelector<HTMLElement>('.sw-panel__title')
    open?.focus()
  })
}

/** The keyboard and the clipboard of the whole builder. What has the focus is meant, else what is selected. */
export function useBuilderKeys({ state, dispatch, readOnly, enlarged, onShrink, flush, commands }: Deps) {
  const { present, selection } = state
  const paste = (clip: Clip) =>
    dispatch({ type: 'paste', clip: renameClip(clip, newId, freeOffset(present, clip)) })
  const duplicate = () => paste(copyNodes(present, selection.nodes))

  /** The step or connection that has the focus; the selection when it belongs to that, or nothing has. */
  const meant = (event: { target: EventTarget }): Selection => {
    const id = inside(event, PART)?.dataset.id
    if (id === undefined || [...selection.nodes, ...selection.edges].includes(id)) return selection
    const isStep = present.nodes.some((node) => node.id === id)
    return isStep ? { nodes: [id], edges: [] } : { nodes: [], edges: [id] }
  }
  const select = (to: Selection | null) => {
    if (!to) return
    dispatch({ type: 'select', selection: to })
    commands.focusSelected(to)
  }
  const intoPanel = (event: KeyboardEvent<HTMLElement>, setting: string) => {
    dispatch({ type: 'select', selection: meant(event) })
    enterPanel(event.currentTarget, setting)
  }
  const remove = (doomed: Selection) => {
    const { nodes, edges } = doomed
    const after = nodes.length + edges.length === 1 ? walk(present, doomed, 'left') : null
    dispatch({ type: 'remove', nodes, edges })
    select(after)
  }

  const reading: Record<string, (event: KeyboardEvent<HTMLElement>) => void> = {
    '?': () => commands.showKeys(),
    '+': () => commands.zoom('in'),
    '=': () => commands.zoom('in'),
    '-': () => commands.zoom('out'),
    '0': () => commands.zoom('fit'),
    p: (event) => commands.nextProblem(event.shiftKey ? -1 : 1),
    e: (event) => select(waysOf(present, meant(event))),
  }
  const changing: Record<string, (event: KeyboardEvent<HTMLElement>) => void> = {
    l: () => commands.arrange(),
    c: (event) => {
      intoPanel(event, '.sw-connect select')
    },
    delete: (event) => inside(event, '.sw-stage') && remove(meant(event)),
    backspace: (event) => inside(event, '.sw-stage') && remove(meant(event)),
    ...Object.fromEntries(
      paletteTypes.map((type, index) => [
        String(index + 1),
        (event: KeyboardEvent<HTMLElement>) => commands.add(type, meant(event)),
      ]),
    ),
  }
  const withControl: Record<string, (event: KeyboardEvent<HTMLElement>) => void> = {
    z: (event) => dispatch({ type: event.shiftKey ? 'redo' : 'undo' }),
    y: () => dispatch({ type: 'redo' }),
    d: duplicate,
    a: () => dispatch({ type: 'select', selection: { nodes: present.nodes.map(({ id }) => id), edges: [] } }),
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const root = event.currentTarget
    // A dialog belongs to the builder for React, but not for the person in it.
    if (!(event.target instanceof Node) || !root.contains(event.target)) return
    const key = event.key.toLowerCase()
    const command = event.ctrlKey || event.metaKey
    // The form around the builder would save on Enter in any line of text.
    if (key === 'enter' && event.target instanceof HTMLInputElement) event.preventDefault()
    if (key === 'escape' && (inside(event, '.sw-panel') || event.target === root)) {
      commands.focusSelected(selection)
      return
    }
    if (key === 'escape' && enlarged && !inside(event, '.react-flow__node')) onShrink()
    if (isTyping(event.target)) return
    if (key === 'enter' && inside(event, PART)) {
      intoPanel(event, 'input, select, textarea')
      return
    }
    const keys = command ? withControl : event.altKey ? {} : { ...reading, ...(readOnly ? {} : changing) }
    const act = Object.hasOwn(keys, key) && !(command && readOnly) ? keys[key] : undefined
    if (!act) return
    event.preventDefault()
    act(event)
  }

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    // Before the admin's own shortcut reads the form.
    if ((event.ctrlKey || event.metaKey) && key === 's') flushSync(flush)
    const direction = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined
    if (!direction || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
    if (!inside(event, PART) || isTyping(event.target)) return
    // The canvas would move the step; here the arrows walk, and move with Shift.
    event.preventDefault()
    event.stopPropagation()
    select(walk(present, meant(event), direction))
  }

  const ownText = (event: ClipboardEvent) =>
    isTyping(event.target) || !(event.target instanceof Node && event.currentTarget.contains(event.target))
  const onCopy = (event: ClipboardEvent) => {
    const clip = copyNodes(present, meant(event).nodes)
    if (ownText(event) || clip.nodes.length === 0) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', JSON.stringify(clip))
  }
  const onCut = (event: ClipboardEvent) => {
    if (ownText(event) || readOnly) return
    onCopy(event)
    remove(meant(event))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (ownText(event) || readOnly) return
    const clip = readClip(event.clipboardData.getData('text/plain'))
    if (!clip) return
    event.preventDefault()
    paste(clip)
    commands.focusSelected()
  }

  return { handlers: { onKeyDown, onKeyDownCapture, onCopy, onCut, onPaste }, duplicate }
}
