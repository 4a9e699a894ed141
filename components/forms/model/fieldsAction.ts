import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { DraftField } from './DraftField'

export type FieldsAction =
  | { kind: 'add'; type: FieldType; key: string; label: string }
  | { kind: 'duplicate'; key: string; newKey: string }
  | { kind: 'move'; key: string; to: number }
  | { kind: 'remove'; key: string }
  | { kind: 'restore' }
  | { kind: 'open'; key: string | null }
  | { kind: 'label'; key: string; label: string }
  | { kind: 'name'; key: string; name: string }
  | { kind: 'type'; key: string; type: FieldType }
  | { kind: 'patch'; key: string; patch: Partial<Omit<DraftField, 'key' | 'name' | 'type' | 'derived'>> }
  | { kind: 'addOptions'; key: string; labels: readonly string[]; newKey: string; at?: number }
  | { kind: 'optionLabel'; key: string; option: string; label: string }
  | { kind: 'optionValue'; key: string; option: string; value: string }
  | { kind: 'moveOption'; key: string; option: string; to: number }
  | { kind: 'removeOption'; key: string; option: string }
  | { kind: 'fixNames' }
