'use client'
import { createPart } from './createPart'
import type { SheetProps } from './panels/SheetPanel'
import { usePart } from './usePart'

const part = createPart(() => import('./panels/SheetPanel'))

/** A panel over the page: the full height from the right, the whole width on a phone. */
export function Sheet(props: SheetProps) {
  const panel = usePart(part, props.open, () => props.onOpenChange(false))
  return panel && <panel.SheetPanel {...props} />
}
