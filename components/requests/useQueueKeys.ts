'use client'
import { useEffect, useEffectEvent } from 'react'
import type { QueueKind } from './QueueItem'
import { queueKeys, type QueueCommand } from './queueKeys'

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="combobox"]'
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"]'

/** Runs the commands of the queue on their keys, unless one types, a dialog is open, or Enter belongs to what has the focus. */
export function useQueueKeys(kind: QueueKind, enabled: boolean, run: (command: QueueCommand) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null
    if (event.defaultPrevented || event.isComposing || target?.closest(TYPING)) return
    if (document.querySelector(OVERLAY)) return
    if (event.key === 'Enter' && target?.closest('a, button:not([data-queue-row]), input')) return
    const command = queueKeys(kind, event)
    if (!command) return
    event.preventDefault()
    run(command)
  })
  useEffect(() => {
    if (!enabled) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [enabled])
}
