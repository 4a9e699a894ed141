'use client'
import { createPart } from './createPart'
import type { AlertDialogProps } from './panels/AlertDialogPanel'
import { usePart } from './usePart'

const part = createPart(() => import('./panels/AlertDialogPanel'))

/** Asks before something that cannot be taken back. It closes when the caller says so, not on confirm. */
export function AlertDialog(props: AlertDialogProps) {
  const panel = usePart(part, props.open, () => props.onOpenChange(false))
  return panel && <panel.AlertDialogPanel {...props} />
}
