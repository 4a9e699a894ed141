import '../inventory.css'

type Props = { days: number; spans: readonly number[] }

/** Which span the report looks back over: a link each, so that a page can be sent on. */
export function DaysForm({ days, spans }: Props) {
  return (
    <nav aria-label="Span" className="swi-item">
      <div className="swi-commands__row">
        {spans.map((span) => (
          <a
            key={span}
            className={span === days ? 'swi-btn is-primary' : 'swi-btn'}
            aria-current={span === days ? 'true' : undefined}
            href={`?days=${span}`}
          >
            Last {span} days
          </a>
        ))}
      </div>
    </nav>
  )
}
