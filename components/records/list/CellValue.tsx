import { answerText } from '@/components/forms/answers/answerText'
import { DueTime } from '@/components/portal/DueTime'
import { PriorityMark } from '@/components/portal/PriorityMark'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Badge } from '@/components/ui/Badge'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import type { RecordField, RecordRow, RecordState } from '../recordShapes'
import { StateChip } from '../StateChip'

type Props = {
  column: string
  row: RecordRow
  fields: readonly RecordField[]
  states: readonly RecordState[]
  names: Readonly<Record<string, string>>
  now: string
}

/** What a record holds in one column; nothing where there is nothing. */
export function CellValue({ column, row, fields, states, names, now }: Props) {
  switch (column) {
    case 'state':
      return <StateChip states={states} state={row.state} pendingTo={row.pendingTo} />
    case 'assignee':
    case 'owner':
      return row[column]?.name ?? null
    case 'priority':
      return row.priority === null ? null : row.priority === 'medium' ? (
        <span className="text-ink-soft">Medium</span>
      ) : (
        <PriorityMark priority={row.priority} />
      )
    case 'dueAt': {
      if (row.dueAt === null) return null
      const open = row.stateKind === 'open'
      return open && Date.parse(row.dueAt) < Date.parse(now) ? (
        <DueTime dueAt={row.dueAt} now={now} breached />
      ) : (
        <RelativeTime at={row.dueAt} now={now} style={open ? 'due' : 'relative'} />
      )
    }
    case 'updatedAt':
    case 'createdAt':
      return <RelativeTime at={row[column]} now={now} className="whitespace-nowrap text-ink-soft" />
    case 'tags':
      return row.tags.length === 0 ? null : (
        <span className="flex flex-wrap gap-1">
          {row.tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </span>
      )
  }
  const name = column.replace(/^data\./, '')
  const field = fields.find((each) => each.name === name)
  const value = row.data[name]
  if (!field || isEmptyAnswer(value)) return null
  return field.type === 'file' ? 'A file' : answerText(field, value, names)
}
