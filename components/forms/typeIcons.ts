import {
  AlignLeft,
  Calendar,
  CircleDot,
  Hash,
  ListChecks,
  Paperclip,
  SquareCheck,
  TextCursorInput,
  UserRound,
  type LucideIcon,
} from 'lucide-react'
import type { FieldType } from '@/src/domain/forms/fieldTypes'

export const typeIcons: Record<FieldType, LucideIcon> = {
  text: TextCursorInput,
  textarea: AlignLeft,
  number: Hash,
  select: CircleDot,
  multiselect: ListChecks,
  checkbox: SquareCheck,
  date: Calendar,
  file: Paperclip,
  relationship: UserRound,
}
