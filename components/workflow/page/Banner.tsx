type Props = {
  text: string
  actions: readonly { label: string; act: () => void }[]
  bad?: boolean
}

/** One sentence across the page, and what can be done about it. */
export function Banner({ text, actions, bad = false }: Props) {
  return (
    <div className={`sw-banner${bad ? ' is-bad' : ''}`} role={bad ? 'alert' : 'status'}>
      <p>{text}</p>
      {actions.map(({ label, act }) => (
        <button key={label} type="button" className="sw-button" onClick={act}>
          {label}
        </button>
      ))}
    </div>
  )
}
