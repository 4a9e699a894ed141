import { DraggableSortable } from '@payloadcms/ui'
import { FieldCard } from './FieldCard'
import { useFields } from './useFields'

type Props = { open: string | null }

/** The fields in the order in which they are asked; they are dragged by their handles. */
export function FieldList({ open }: Props) {
  const { fields, dispatch } = useFields()
  return (
    <DraggableSortable
      className="sw-fields-list"
      ids={fields.map((field) => field.key)}
      onDragEnd={({ moveFromIndex, moveToIndex }) => {
        const field = fields[moveFromIndex]
        if (field) dispatch({ kind: 'move', key: field.key, to: moveToIndex })
      }}
    >
      {fields.map((field, index) => (
        <FieldCard key={field.key} field={field} index={index} open={field.key === open} />
      ))}
    </DraggableSortable>
  )
}
