'use client'
import { createPart } from './createPart'
import type { DialogProps } from './panels/DialogPanel'
import { usePart } from './usePart'

const part = createPart(() => import('./panels/DialogPanel'))

/** A modal in the middle; on a phone it stands on the lower edge, where the thumb is. */
export function Dialog(props: DialogProps) {
  const panel = usePart(part, props.open, () => props.onOpenChange(false))
  return panel && <panel.DialogPanel {...props} />
}
