import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { postForm } from '@/components/workflow/publish/postForm'
import { SimulatedPath } from '@/components/workflow/publish/SimulatedPath'
import { simulationSchema, type Simulation } from '@/components/workflow/publish/simulationSchema'
import { EXAMPLE } from './exampleAnswers'

type Props = { data: Record<string, unknown>; saved: boolean }

const EXAMPLES: readonly unknown[] = [EXAMPLE.file.id, EXAMPLE.relationship.id]

/** Hands the answers of the preview in on trial, as oneself: the way they would take, with nothing stored or told. */
export function TrialRun({ data, saved }: Props) {
  const { id, collectionSlug } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const [simulation, setSimulation] = useState<Simulation | null>(null)
  if (collectionSlug !== 'itsm-forms' || !id || !user) return null

  const run = async () => {
    setBusy(true)
    // An example names nobody that the server knows.
    const real = Object.fromEntries(Object.entries(data).filter(([, value]) => !EXAMPLES.includes(value)))
    const answer = await postForm(
      `${config.routes.api}/${collectionSlug}/${encodeURIComponent(String(id))}/simulate`,
      { data: real, requester: String(user.id) },
      simulationSchema,
    )
    setBusy(false)
    setProblems(answer.ok ? [] : answer.errors.map(({ message }) => message))
    setSimulation(answer.ok ? answer.answer : null)
  }

  return (
    <div className="sw-fields-trial">
      <button
        type="button"
        className="sw-fields-button"
        aria-disabled={busy || !saved || undefined}
        aria-describedby={saved ? undefined : 'sw-fields-trial-save'}
        onClick={() => {
          if (!busy && saved) void run()
        }}
      >
        {busy ? 'Handing in…' : 'Hand in on trial'}
      </button>
      {saved ? null : (
        <p id="sw-fields-trial-save" className="sw-fields-help">
          Save first: the trial runs with what is saved. Nothing of it is stored.
        </p>
      )}
      {problems.length > 0 ? (
        <ul className="sw-fields-fault" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
      {simulation ? <SimulatedPath simulation={simulation} /> : null}
    </div>
  )
}
