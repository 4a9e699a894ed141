import { Minus, Pencil, Plus } from 'lucide-react'
import type { DiffSign } from '@/src/domain/workflow/diff/diffDefinitions'
import { builderWords } from '../builderWords'

const ICONS = { added: Plus, removed: Minus, changed: Pencil }

type Props = { sign: DiffSign }

/** The sign of a difference, never colour alone. */
export function SignMark({ sign }: Props) {
  const Icon = ICONS[sign]
  return (
    <span className={`sw-sign is-${sign}`} title={builderWords.signs[sign]}>
      <Icon size={12} aria-hidden />
    </span>
  )
}
