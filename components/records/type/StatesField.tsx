'use client'
import '@/components/forms/fields.css'
import './machine.css'
import { FieldLabel, useField } from '@payloadcms/ui'
import { Plus } from 'lucide-react'
import type { JSONFieldClientProps } from 'payload'
import { useState } from 'react'
import { Shell } from '@/components/forms/controls/Shell'
import { faultsUnder } from './faultsUnder'
import { MachineDrawing } from './MachineDrawing'
import type { DraftState } from './readMachine'
import { stateKey } from './stateKey'
import { StateRow } from './StateRow'
import { useTypeDraft } from './useTypeDraft'

/** The states of a record type, in their order; the first is where records begin. */
export function StatesField({ path: givenPath, field, readOnly }: JSONFieldClientProps) {
  const { setValue, path, showError, errorMessage } = useField<unknown>({ potentiallyStalePath: givenPath })
  const { states, transitions, faults } = useTypeDraft()
  const [typed, setTyped] = useState('')
  const closed = Boolean(readOnly || field?.admin?.readOnly)

  const put = (index: number, change: Partial<DraftState>) =>
    setValue(states.map((state, at) => (at === index ? { ...state, ...change } : state)))
  const move = (index: number, to: number) => {
    const rest = states.filter((_, at) => at !== index)
    setValue([...rest.slice(0, to), states[index], ...rest.slice(to)])
  }
  const add = () => {
    const label = typed.trim()
    if (label === '') return
    setValue([
      ...states,
      {
        key: stateKey(
          label,
          states.map(({ key }) => key),
        ),
        label,
        kind: 'open',
      },
    ])
    setTyped('')
  }
  const general = faults.filter((fault) => fault.path === 'states').map(({ message }) => message)

  return (
    <div className="field-type sw-fields-host">
      <FieldLabel label={field?.label ?? 'States'} path={path} />
      <div className="sw-fields sw-machine">
        {showError && errorMessage ? (
          <p className="sw-fields-fault" role="alert">
            {errorMessage}
          </p>
        ) : null}
        <p className="sw-fields-help">
          What a record can be, in the order in which boards show it. The first one is where records begin.
        </p>
        <MachineDrawing states={states} transitions={transitions} />
        {general.map((message) => (
          <p key={message} className="sw-fields-fault" role="alert">
            {message}
          </p>
        ))}
        <ol className="sw-machine__states" aria-label="States">
          {states.map((state, index) => (
            <StateRow
              // A key may be there twice while somebody is at it; the place in the list tells the rows apart.
              key={index}
              state={state}
              index={index}
              last={index === states.length - 1}
              used={transitions.filter(({ from, to }) => from === state.key || to === state.key).length}
              faults={faultsUnder(faults, `states.${index}`)}
              readOnly={closed}
              onChange={(change) => put(index, change)}
              onMove={(to) => move(index, to)}
              onRemove={() => setValue(states.filter((_, at) => at !== index))}
            />
          ))}
        </ol>
        {closed ? null : (
          <div className="sw-machine__add">
            <Shell id={`${path}-new`} label="New state">
              <input
                id={`${path}-new`}
                className="sw-fields-input"
                autoComplete="off"
                placeholder="For example: In review"
                maxLength={60}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  // The form around it must not be saved by it.
                  event.preventDefault()
                  add()
                }}
              />
            </Shell>
            <button type="button" className="sw-fields-button" disabled={typed.trim() === ''} onClick={add}>
              <Plus size={16} aria-hidden /> Add state
            </button>
          </div>
        )}
      </div>
    </div>
  )
}
