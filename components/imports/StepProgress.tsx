import type { ImportAnswer } from './importTypes'
import { STATUS_WORDS } from './importWords'

const PHASES = { reading: 'reading rows', writing: 'writing' } as const

/** How far the server is with the step it works on. */
export function StepProgress({ answer: { doc, progress } }: { answer: ImportAnswer }) {
  const known = progress !== null && progress.total > 0
  const percent = known ? Math.floor((progress.done / progress.total) * 100) : null
  return (
    <div className="sw-imports__stack">
      <p role="status">
        {STATUS_WORDS[doc.status]}
        {known ? `: ${PHASES[progress.phase]}, ${percent} %` : ' …'}
      </p>
      <progress
        className="sw-imports__progress"
        max={known ? progress.total : undefined}
        value={known ? progress.done : undefined}
        aria-label={STATUS_WORDS[doc.status]}
      />
      <p className="sw-imports__muted">You can leave this page; it goes on without you.</p>
    </div>
  )
}
