'use client'
import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { ErrorSummary } from '@/components/portal/ErrorSummary'
import { Notice } from '@/components/portal/Notice'
import { useCommand } from '@/components/portal/useCommand'
import { Button } from '@/components/ui/Button'
import { ConflictDialog } from '../conflict/ConflictDialog'
import { readConflict, type FoundConflict } from '../conflict/readConflict'
import type { RecordValues } from '../conflict/splitConflict'
import type { ShownRecord, ShownType } from '../recordShapes'
import { flatRecord } from './flatRecord'
import { OwnFields } from './OwnFields'
import { patchBody } from './patchBody'
import { RecordFormFields } from './RecordFormFields'
import { useRecordEdit } from './useRecordEdit'

type Props = {
  /** As it was when the editing began; a newer one that the page gets meanwhile is not taken over. */
  record: ShownRecord
  type: ShownType
  names: Readonly<Record<string, string>>
  onDone: () => void
}

const OWN = ['assignee', 'owner', 'priority', 'dueAt', 'parent', 'tags']

/**
 * A record while it is edited. What is saved carries the revision that the editing began from; when somebody was faster,
 * both sides are shown and what was typed stays until it is stored.
 */
export function RecordEditor({ record, type, names, onDone }: Props) {
  const id = useId()
  const idOf = (field: string) => `${id}-${field}`
  const [base, setBase] = useState<RecordValues>(() => flatRecord(record))
  const [rev, setRev] = useState(record.rev)
  const [conflict, setConflict] = useState<FoundConflict | null>(null)
  const edit = useRecordEdit({ fields: type.fields, values: base, names: namesOf(record, names) })
  const { send, busy, failure, clearFailure } = useCommand()
  const judging = useRef(false)
  const dirty = Object.keys(patchBody(base, edit.values)).length > 0

  useEffect(() => {
    if (!dirty) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [dirty])

  const save = async (from: RecordValues, wanted: RecordValues, revision: number) => {
    const body = patchBody(from, wanted)
    if (Object.keys(body).length === 0) return onDone()
    const sent = await send(`/api/records/${record.id}`, {
      method: 'PATCH',
      body: { ...body, rev: revision },
      done: `${record.number} is saved.`,
    })
    if (sent.ok) return onDone()
    if (!sent.failure) return
    const found = readConflict(sent.failure, from, wanted, record.state, type.states)
    if (found) {
      for (const [person, name] of Object.entries(found.names)) edit.remember(person, name)
      setConflict(found)
    } else {
      setConflict(null)
      edit.refuse(sent.failure.errors)
    }
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (judging.current) return
    judging.current = true
    const first = Object.keys(await edit.tryNow())[0]
    judging.current = false
    if (first !== undefined) document.getElementById(idOf(first))?.focus()
    else if (!edit.uploading) await save(base, edit.values, rev)
  }

  const settle = async (merged: Record<string, unknown>) => {
    if (!conflict) return
    const { theirs } = conflict.shown
    let revision = conflict.rev
    if (conflict.trashed) {
      const restored = await send(`/api/records/${record.id}/restore`, { body: {} })
      if (!restored.ok) return
      const { doc } = restored.body as { doc?: { rev?: number } }
      revision = doc?.rev ?? revision
    }
    // From here on theirs is what one began from: whatever goes wrong now, the next try starts at their version.
    setBase(theirs)
    setRev(revision)
    edit.replace(merged)
    await save(theirs, merged, revision)
  }

  const summary = Object.entries(edit.faults).map(([name, message]) => ({ name, message }))
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={`Edit ${record.number}`}
      className="space-y-5"
    >
      {failure && !conflict && <Notice tone="error">{failure.message}</Notice>}
      {edit.tried && (
        <ErrorSummary errors={summary} onJump={(name) => document.getElementById(idOf(name))?.focus()} />
      )}
      <RecordFormFields fields={type.fields} states={type.states} names={names} edit={edit} idOf={idOf} />
      <div className="grid gap-5 border-t pt-5 sm:grid-cols-2">
        <OwnFields
          idOf={idOf}
          show={OWN}
          required={['owner']}
          values={edit.values}
          faultOf={edit.faultOf}
          nameOf={edit.nameOf}
          remember={edit.remember}
          onChange={edit.change}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2 border-t pt-4">
        <Button type="submit" variant="primary" busy={busy && !conflict}>
          Save
        </Button>
        <Button onClick={onDone}>{dirty ? 'Discard' : 'Close'}</Button>
        {edit.uploading && <span className="text-sm text-ink-soft">A file is still being uploaded.</span>}
      </div>
      {conflict && (
        <ConflictDialog
          key={conflict.rev}
          number={record.number}
          conflict={conflict.shown}
          fields={type.fields}
          states={type.states}
          names={{ ...names, ...namesOf(record, {}), ...conflict.names, ...edit.names }}
          confirm={conflict.trashed ? 'Restore and save' : 'Save'}
          busy={busy}
          problem={failure && failure.status !== 409 ? failure.message : undefined}
          onClose={() => {
            clearFailure()
            setConflict(null)
          }}
          onSave={(merged) => void settle(merged)}
        />
      )}
    </form>
  )
}

function namesOf(record: ShownRecord, names: Readonly<Record<string, string>>): Record<string, string> {
  const { owner, assignee, parent } = record
  return {
    ...names,
    ...(owner ? { [owner.id]: owner.name } : {}),
    ...(assignee ? { [assignee.id]: assignee.name } : {}),
    ...(parent ? { [parent.id]: `${parent.number} ${parent.title}` } : {}),
  }
}
