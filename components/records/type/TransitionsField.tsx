'use client'
import '@/components/forms/fields.css'
import './machine.css'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { faultsUnder } from './faultsUnder'
import type { DraftTransition } from './readMachine'
import { TransitionMatrix } from './TransitionMatrix'
import { TransitionSettings } from './TransitionSettings'
import { useTypeDraft } from './useTypeDraft'

/** The ways between the states of a record type: a table of from and to, and what each of them asks. */
export function TransitionsField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { setValue, path, showError, errorMessage } = useField<unknown>({ potentiallyStalePath: givenPath })
  const draft = useTypeDraft()
  const { states, transitions, faults } = draft
  const [open, setOpen] = useState<{ from: string; to: string } | null>(null)
  const closed = Boolean(readOnly || field?.admin?.readOnly)
  const places = new Set(states.map(({ key }) => key))
  const labelOf = (key: string) => states.find((state) => state.key === key)?.label ?? key
  const index = transitions.findIndex(({ from, to }) => from === open?.from && to === open.to)
  const chosen = transitions[index]
  // A way from or to a state that was removed has no cell: it is listed, or nobody could mend it.
  const lost = transitions.flatMap((transition, at) =>
    places.has(transition.from) && places.has(transition.to) ? [] : [{ transition, at }],
  )

  const put = (at: number, change: Partial<DraftTransition>) =>
    setValue(transitions.map((transition, each) => (each === at ? { ...transition, ...change } : transition)))
  const remove = (at: number) => setValue(transitions.filter((_, each) => each !== at))
  const add = (from: string, to: string) => {
    setValue([...transitions, { from, to, label: labelOf(to) }])
    setOpen({ from, to })
  }

  return (
    <div className="field-type sw-fields-host">
      <FieldLabel label={field?.label ?? 'Transitions'} path={path} />
      <div className="sw-fields sw-machine">
        {showError && errorMessage ? (
          <p className="sw-fields-fault" role="alert">
            {errorMessage}
          </p>
        ) : null}
        <p className="sw-fields-help">
          Which state can follow which. Choose a cell to add a way, or to say what it asks.
        </p>
        {states.length < 2 ? (
          <p className="sw-fields-empty">Add at least two states above; then ways can lead between them.</p>
        ) : (
          <TransitionMatrix
            states={states}
            transitions={transitions}
            faulty={(at) => faultsUnder(faults, `transitions.${at}`).length > 0}
            open={open}
            readOnly={closed}
            onOpen={setOpen}
            onAdd={add}
          />
        )}
        {lost.map(({ transition, at }) => (
          <p key={at} className="sw-fields-fault" role="alert">
            {faultsUnder(faults, `transitions.${at}`).join(' ') ||
              `“${transition.label}” leads from ${transition.from} to ${transition.to}, which is not there.`}{' '}
            {closed ? null : (
              <button type="button" className="sw-fields-link" onClick={() => remove(at)}>
                Remove it
              </button>
            )}
          </p>
        ))}
        {chosen ? (
          <TransitionSettings
            key={`${chosen.from} ${chosen.to}`}
            transition={chosen}
            title={`${labelOf(chosen.from)} → ${labelOf(chosen.to)}`}
            fields={draft.fields}
            faults={faults
              .filter(
                (fault) =>
                  fault.path.startsWith(`transitions.${index}.`) || fault.path === `transitions.${index}`,
              )
              .map((fault) => ({ ...fault, path: fault.path.slice(`transitions.${index}`.length + 1) }))}
            readOnly={closed}
            onChange={(change) => put(index, change)}
            onRemove={() => {
              setOpen(null)
              remove(index)
            }}
          />
        ) : null}
      </div>
    </div>
  )
}
