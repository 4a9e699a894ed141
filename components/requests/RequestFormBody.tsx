'use client'
import { useId, useRef, type FormEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Label } from '@/components/ui/Label'
import { Select } from '@/components/ui/Select'
import { Notice } from '@/components/portal/Notice'
import { answeredProgress } from './answeredProgress'
import { AskForSomeone } from './AskForSomeone'
import { DraftLine } from './DraftLine'
import { DraftChoice } from './DraftChoice'
import type { DraftStart } from './chooseDraft'
import { checkPart } from '@/components/forms/answers/checkPart'
import { ErrorSummary } from '@/components/portal/ErrorSummary'
import { FormFieldRow } from '@/components/forms/answers/FormFieldRow'
import { FormSections } from '@/components/forms/answers/FormSections'
import { FormProgress } from './FormProgress'
import { priorities } from '@/components/portal/priorities'
import type { RequestFormProps } from './RequestFormProps'
import { useRequestForm } from './useRequestForm'

type Props = RequestFormProps & {
  ready: boolean
  draft: { key: string; path: string; start: DraftStart }
  /** Builds the form anew with other words, or with none. */
  onBegin: (start: DraftStart) => void
}

const LONG_FORM = 8

export function RequestFormBody(props: Props) {
  const { form, mode, ready, draft, onBegin, aside } = props
  const id = useId()
  const idOf = (name: string) => `${id}-${name}`
  const { restored, rev, other } = draft.start
  const state = useRequestForm(props, draft, (name) => document.getElementById(idOf(name))?.focus())

  // A fault that appears below the field one leaves would push the button away from under the pointer that presses it.
  const pressing = useRef(false)

  const shown = form.fields.filter((field) => state.visible.has(field.name))
  const summary = [
    ...(state.tried && state.missingPerson ? [{ name: 'asked-for', message: 'Choose who it is for.' }] : []),
    ...shown.flatMap((field) => {
      const message = state.faultOf(field.name)
      return message === undefined ? [] : [{ name: field.name, message }]
    }),
  ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void state.submit()
  }
  const signInHref = `/login?next=${encodeURIComponent(
    mode === 'resubmit' ? `/requests/${props.requestId ?? ''}/amend` : `/requests/new/${form.slug}`,
  )}`

  return (
    <div className="flex flex-col gap-8 lg:flex-row lg:items-start">
      <form onSubmit={submit} noValidate aria-label={form.title} className="w-full max-w-160 min-w-0">
        {shown.length >= LONG_FORM && (
          <FormProgress {...answeredProgress(form.fields, state.visible, state.answers)} />
        )}
        {other && (
          <DraftChoice
            other={other}
            here={props.preset && restored === null ? 'preset' : 'words'}
            onOther={() => onBegin({ restored: other, rev, unsaved: !other.synced, other: null })}
            onHere={() => onBegin({ ...draft.start, other: null })}
          />
        )}
        {state.conflict && (
          <DraftChoice
            other={state.conflict}
            here="words"
            onOther={() => {
              const { conflict } = state
              if (!conflict) return
              void state
                .halt()
                .then(() => onBegin({ restored: conflict, rev: conflict.rev, unsaved: false, other: null }))
            }}
            onHere={state.keepMine}
          />
        )}
        <fieldset
          disabled={!ready || other !== null}
          data-waking={ready ? undefined : ''}
          onFocus={() => void checkPart.fetch()}
          className="min-w-0 space-y-6"
        >
          <legend className="sr-only">{form.title}</legend>
          {state.failure.message && (
            <Notice
              tone="error"
              action={
                state.failure.signIn && (
                  <ButtonLink href={signInHref} size="sm">
                    Sign in again
                  </ButtonLink>
                )
              }
            >
              {state.failure.message}
            </Notice>
          )}
          {state.tried && (
            <ErrorSummary errors={summary} onJump={(name) => document.getElementById(idOf(name))?.focus()} />
          )}
          {mode === 'submit' && (
            <AskForSomeone
              id={idOf('asked-for')}
              on={state.forSomeone}
              chosen={state.requestedFor}
              fault={state.tried && state.missingPerson ? 'Choose who it is for.' : undefined}
              onToggle={state.askForSomeone}
              onChoose={state.choosePerson}
            />
          )}
          <FormSections
            fields={form.fields}
            isShown={(field) => state.visible.has(field.name)}
            draw={(field) => (
              <FormFieldRow
                field={field}
                id={idOf(field.name)}
                value={state.answers[field.name]}
                fault={state.faultOf(field.name)}
                onChange={(value) => state.change(field.name, value)}
                onBlur={() => {
                  if (!pressing.current) state.touch(field.name)
                }}
                onBusy={(busy) => state.setBusy(field.name, busy)}
                labelOf={state.labelOf}
                remember={state.remember}
              />
            )}
          />
          {mode === 'submit' && (
            <div className="space-y-1.5">
              <Label htmlFor={idOf('request-priority')}>Priority</Label>
              <Select
                id={idOf('request-priority')}
                options={priorities}
                value={state.priority}
                onChange={(event) => state.choosePriority(event.target.value)}
                className="max-w-56"
              />
            </div>
          )}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3 border-t pt-5">
            <Button
              type="submit"
              variant="primary"
              busy={state.sending}
              onPointerDown={() => (pressing.current = true)}
              onPointerUp={() => (pressing.current = false)}
              onPointerLeave={() => (pressing.current = false)}
              className="max-md:w-full"
            >
              {mode === 'resubmit' ? 'Resubmit request' : 'Submit request'}
            </Button>
            <DraftLine
              saved={state.saved}
              restoredAt={restored?.savedAt}
              onStartOver={() => {
                void state
                  .forget({ onServer: true })
                  .then(() => onBegin({ restored: null, rev: 0, unsaved: false, other: null }))
              }}
            />
          </div>
        </fieldset>
      </form>
      {aside && <aside className="w-full min-w-0 lg:sticky lg:top-22 lg:max-w-72">{aside}</aside>}
    </div>
  )
}
