import { useState, type FormEvent } from 'react'
import { STUCK_REASONS } from '@/src/domain/workflow/console/stuckReasons'
import type { StuckRuns } from './StuckRun'
import { reasonWords } from './reasonWords'

export type StuckFilter = { why: string; group: string; q: string }

type Props = {
  filter: StuckFilter
  counts: StuckRuns['counts'] | null
  groups: StuckRuns['groups']
  onFilter: (filter: StuckFilter) => void
}

/** What to look at: what needs a hand, one reason, one form, or a name or number. */
export function StuckFilters({ filter, counts, groups, onFilter }: Props) {
  const [q, setQ] = useState(filter.q)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onFilter({ ...filter, q })
  }
  return (
    <form className="sw-stuck__filters" role="search" aria-label="Stuck runs" onSubmit={submit}>
      <label>
        Why
        <select
          className="sw-input"
          value={filter.why}
          onChange={({ target }) => onFilter({ ...filter, why: target.value })}
        >
          <option value="">Everything that needs a hand</option>
          {STUCK_REASONS.filter((reason) => reason !== 'waiting').map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords[reason].label}
              {counts ? ` (${counts[reason]})` : ''}
            </option>
          ))}
          <option value="all">All that waits</option>
        </select>
      </label>
      <label>
        Form
        <select
          className="sw-input"
          value={filter.group}
          onChange={({ target }) => onFilter({ ...filter, group: target.value })}
        >
          <option value="">Every form</option>
          {groups.map(({ id, title, count }) => (
            <option key={id} value={id}>
              {title} ({count})
            </option>
          ))}
        </select>
      </label>
      <label>
        Number, title or requester
        <input
          className="sw-input"
          type="search"
          value={q}
          onChange={({ target }) => setQ(target.value)}
          placeholder="REQ-000123"
        />
      </label>
      <button type="submit" className="sw-button">
        Search
      </button>
    </form>
  )
}
