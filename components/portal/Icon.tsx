import { FileText } from 'lucide-react'
import { createElement } from 'react'
import { cn } from '@/components/ui/cn'
import { iconNames } from './iconNames'

/** A Lucide icon by name, `key-round` or `KeyRound`. An unknown name is a sheet of paper. */
export function Icon({ name, className }: { name?: string | null; className?: string }) {
  const pascal = (name ?? '').replace(/(^|[-_ ]+)([a-zA-Z0-9])/g, (_all, _gap, letter: string) =>
    letter.toUpperCase(),
  )
  const drawing = Object.hasOwn(iconNames, pascal) ? iconNames[pascal] : undefined
  return createElement(drawing ?? FileText, { 'aria-hidden': true, className: cn('size-5', className) })
}
