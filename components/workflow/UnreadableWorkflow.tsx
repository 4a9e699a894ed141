import type { Fault } from '@/src/domain/shared/Fault'
import './builder.css'

type Props = { faults: readonly Fault[]; raw: unknown; onStartOver?: () => void }

/** A stored value that is no workflow: what is wrong with it, the value itself, and a way out that asks for intent. */
export function UnreadableWorkflow({ faults, raw, onStartOver }: Props) {
  return (
    <div className="sw-unreadable" role="alert">
      <p>
        <strong>This workflow cannot be drawn.</strong> It was not changed. Correct it through the API, or
        start over.
      </p>
      <ul>
        {faults.slice(0, 20).map((fault, index) => (
          <li key={index}>{fault.message}</li>
        ))}
      </ul>
      <details>
        <summary>Stored value</summary>
        <pre>{JSON.stringify(raw, null, 2)}</pre>
      </details>
      {onStartOver ? (
        <button type="button" className="sw-button" onClick={onStartOver}>
          Start over with an empty workflow
        </button>
      ) : null}
    </div>
  )
}
