import { useState, type FormEvent } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import type { Fault } from '@/src/domain/shared/Fault'
import { Dialog } from '../controls/Dialog'
import { Picker } from '../controls/Picker'
import type { WorkflowOptions } from '../WorkflowOptions'
import { AnswerInput } from './AnswerInput'
import { postForm } from './postForm'
import { SimulatedPath } from './SimulatedPath'
import { simulationSchema, type Simulation } from './simulationSchema'

type Props = { url: string; fields: readonly FormField[]; options: WorkflowOptions; onClose: () => void }

/** A trial run of the saved draft: choose who asks and what they answer, see the way it would take. Saves nothing. */
export function SimulateDialog({ url, fields, options, onClose }: Props) {
  const [requester, setRequester] = useState<string>()
  const [data, setData] = useState<Record<string, unknown>>({})
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<Fault[]>([])
  const [simulation, setSimulation] = useState<Simulation | null>(null)

  const run = async (event: FormEvent) => {
    event.preventDefault()
    // React passes the event on to the form of the document, which would save it.
    event.stopPropagation()
    setBusy(true)
    const result = await postForm(url, { data, requester }, simulationSchema)
    setBusy(false)
    setErrors(result.ok ? [] : result.errors)
    setSimulation(result.ok ? result.answer : null)
  }

  return (
    <Dialog title="Simulate" onClose={onClose}>
      <form onSubmit={(event) => void run(event)}>
        <p>
          <strong>Simulate the saved draft.</strong> Nothing is stored and nobody is told.
        </p>
        <Picker
          single
          label="Who asks"
          choices={options.people.map(({ id, name }) => ({ value: id, label: name }))}
          values={requester ? [requester] : []}
          freeText={!options.loaded}
          placeholder="Search people"
          onChange={([chosen]) => setRequester(chosen)}
        />
        {fields.map((field) => (
          <AnswerInput
            key={field.name}
            field={field}
            value={data[field.name]}
            people={options.people}
            onChange={(value) => setData({ ...data, [field.name]: value })}
          />
        ))}
        {errors.length > 0 ? (
          <ul className="sw-publish__list" role="alert">
            {errors.map((error, index) => (
              <li key={index}>
                <span className="is-bad">{error.message}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="sw-dialog__actions">
          <button type="button" className="sw-button" onClick={onClose}>
            Close
          </button>
          <button type="submit" className="sw-button sw-button--primary" disabled={!requester || busy}>
            {busy ? 'Running…' : 'Run'}
          </button>
        </div>
      </form>
      {simulation ? <SimulatedPath simulation={simulation} /> : null}
    </Dialog>
  )
}
