'use client'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { AnswersView } from '@/components/forms/answers/AnswersView'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { RecordEditor } from '../edit/RecordEditor'
import type { ShownRecord, ShownType } from '../recordShapes'

type Props = {
  record: ShownRecord
  type: ShownType
  names: Readonly<Record<string, string>>
  files: Readonly<Record<string, { filename: string; url: string }>>
  edit: boolean
  /** Why one may not edit it, when one may not. */
  editWhy: string | null
}

/** What a record holds, to read or to edit. */
export function RecordBody({ record, type, names, files, edit, editWhy }: Props) {
  const ready = useHydrated()
  // The record as it was when the editing began: what the page gets meanwhile must not change it below one's hands.
  const [editing, setEditing] = useState<ShownRecord | null>(null)
  return (
    <Card
      title={editing ? 'Edit' : 'Details'}
      actions={
        edit &&
        !editing && (
          <Button size="sm" disabled={!ready} onClick={() => setEditing(record)}>
            <Pencil aria-hidden className="size-3.5" />
            Edit
          </Button>
        )
      }
    >
      {editing ? (
        <RecordEditor record={editing} type={type} names={names} onDone={() => setEditing(null)} />
      ) : (
        <>
          <AnswersView
            fields={type.fields}
            data={record.data}
            people={names}
            files={files}
            empty={`${type.name} asks for no details of its own.`}
          />
          {!edit && editWhy && <p className="mt-4 border-t pt-3 text-sm text-ink-soft">{editWhy}</p>}
        </>
      )}
    </Card>
  )
}
