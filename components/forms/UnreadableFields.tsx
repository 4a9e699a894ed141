type Props = { raw: unknown; onStartOver?: () => void }

/** A stored value that is no list of fields: the value itself, and a way out that asks for intent. */
export function UnreadableFields({ raw, onStartOver }: Props) {
  return (
    <div className="sw-fields-unreadable" role="alert">
      <p>
        <strong>These fields cannot be shown.</strong> They are not a list of questions and were not changed.
        Correct them through the API, or start over.
      </p>
      <details>
        <summary>Stored value</summary>
        <pre>{JSON.stringify(raw, null, 2)}</pre>
      </details>
      {onStartOver ? (
        <button type="button" className="sw-fields-button" onClick={onStartOver}>
          Start over with no fields
        </button>
      ) : null}
    </div>
  )
}
