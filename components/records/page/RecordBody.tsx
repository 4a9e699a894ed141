'use client'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { AnswersView } from '@/components/forms/answers/AnswersView'
import { Notice } from '@/components/portal/Notice'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { createPart } from '@/components/ui/createPart'
import { usePart } from '@/components/ui/usePart'
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

const editorPart = createPart(() => import('../edit/RecordEditor'))

/** What a record holds, to read or to edit. */
export function RecordBody({ record, type, names, files, edit, editWhy }: Props) {
  const ready = useHydrated()
  // The record as it was when the editing began: what the page gets meanwhile must not change it below one's hands.
  const [editing, setEditing] = useState<ShownRecord | null>(null)
  const editor = usePart(editorPart, editing !== null, () => setEditing(null))
  return (
    <Card
      title={editing && editor ? 'Edit' : 'Details'}
      actions={
        edit &&
        !(editing && editor) && (
          <Button
            size="sm"
            disabled={!ready}
            busy={editing !== null}
            onPointerEnter={() => void editorPart.fetch()}
            onClick={() => setEditing(record)}
          >
            <Pencil aria-hidden className="size-3.5" />
            Edit
          </Button>
        )
      }
    >
      {editing && editor ? (
        <>
          {editing.rev !== record.rev && (
            <Notice tone="warning" className="mb-4">
              It was changed meanwhile. When you save, you see both sides and choose.
            </Notice>
          )}
          <editor.RecordEditor record={editing} type={type} names={names} onDone={() => setEditing(null)} />
        </>
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
