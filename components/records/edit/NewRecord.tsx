'use client'
import { useRouter } from 'next/navigation'
import { useContext, useId, useRef, useState, type FormEvent } from 'react'
import { ErrorSummary } from '@/components/portal/ErrorSummary'
import { Notice } from '@/components/portal/Notice'
import { PortalContext } from '@/components/portal/PortalContext'
import { useCommand } from '@/components/portal/useCommand'
import { useHydrated } from '@/components/portal/useHydrated'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { emptyAnswers } from '@/src/domain/forms/emptyAnswers'
import type { RecordValues } from '../conflict/splitConflict'
import type { ShownType } from '../recordShapes'
import { OwnFields } from './OwnFields'
import { patchBody } from './patchBody'
import { RecordFormFields } from './RecordFormFields'
import { useRecordEdit } from './useRecordEdit'

type Props = {
  type: ShownType
  /** The record that the new one is to be part of. */
  parent: { id: string; number: string; title: string } | null
}

/** A new record of a type; its writer owns it. */
export function NewRecord({ type, parent }: Props) {
  const id = useId()
  const idOf = (field: string) => `${id}-${field}`
  const router = useRouter()
  const ready = useHydrated()
  const person = useContext(PortalContext)
  const sentRef = useRef(false)
  const [start] = useState<RecordValues>(() => ({
    title: '',
    priority: 'medium',
    ...(parent ? { parent: parent.id } : {}),
    ...Object.fromEntries(
      Object.entries(emptyAnswers(type.fields)).map(([name, value]) => [`data.${name}`, value]),
    ),
  }))
  const edit = useRecordEdit({
    fields: type.fields,
    values: start,
    names: {
      ...(parent ? { [parent.id]: `${parent.number} ${parent.title}` } : {}),
      ...(person ? { [person.id]: person.name } : {}),
    },
  })
  const { send, busy, failure } = useCommand()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const first = Object.keys(await edit.tryNow())[0]
    if (first !== undefined) return document.getElementById(idOf(first))?.focus()
    if (edit.uploading || sentRef.current) return
    sentRef.current = true
    // A hidden answer is not sent: the server would drop it.
    const shown = Object.fromEntries(
      Object.entries(edit.values).filter(
        ([field]) => !field.startsWith('data.') || edit.visible.has(field.slice('data.'.length)),
      ),
    )
    const sent = await send('/api/records', { body: { type: type.slug, ...patchBody({}, shown) } })
    if (sent.ok) {
      // It stays sent until the next page is there: a late second click finds nothing to do.
      const { doc } = sent.body as { doc: { number: string } }
      router.push(`/records/${type.slug}/${doc.number}`)
      return
    }
    sentRef.current = false
    if (sent.failure) edit.refuse(sent.failure.errors)
  }

  const summary = Object.entries(edit.faults).map(([name, message]) => ({ name, message }))
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={`New: ${type.name}`}
      className="max-w-160"
    >
      <fieldset disabled={!ready} data-waking={ready ? undefined : ''} className="min-w-0 space-y-6">
        <legend className="sr-only">{type.name}</legend>
        {failure && <Notice tone="error">{failure.message}</Notice>}
        {edit.tried && (
          <ErrorSummary errors={summary} onJump={(name) => document.getElementById(idOf(name))?.focus()} />
        )}
        <RecordFormFields fields={type.fields} states={type.states} names={{}} edit={edit} idOf={idOf} />
        <div className="grid gap-6 border-t pt-6 sm:grid-cols-2">
          <OwnFields
            idOf={idOf}
            show={['assignee', 'priority', 'dueAt', 'parent', 'tags']}
            values={edit.values}
            faultOf={edit.faultOf}
            nameOf={edit.nameOf}
            remember={edit.remember}
            onChange={edit.change}
          />
        </div>
        <div className="flex flex-wrap gap-2 border-t pt-5">
          <Button type="submit" variant="primary" busy={busy}>
            Create {type.name}
          </Button>
          <ButtonLink href={`/records/${type.slug}`} variant="ghost">
            Back to the list
          </ButtonLink>
        </div>
      </fieldset>
    </form>
  )
}
