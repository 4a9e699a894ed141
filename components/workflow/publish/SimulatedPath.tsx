import { momentText } from '@/components/admin/momentText'
import type { Simulation } from './simulationSchema'

type Props = { simulation: Simulation }

const NAMES_SHOWN = 4

function whoWords({ who, needed }: Simulation['steps'][number]): string {
  const names = who.map((person) => person.name).sort((a, b) => a.localeCompare(b))
  const more = names.length - NAMES_SHOWN
  const list = names.slice(0, NAMES_SHOWN).join(', ') + (more > 0 ? ` and ${more} more` : '')
  return needed > 1 ? `${needed} of ${list}` : list
}

/** The path that a trial run took: each step with who would be asked, and by when. */
export function SimulatedPath({ simulation }: Props) {
  return (
    <div className="sw-path" role="status">
      <ol>
        {simulation.steps.map((step, index) => (
          <li key={index}>
            <strong>{step.label}</strong>
            {step.who.length > 0 ? <div>{whoWords(step)}</div> : null}
            {step.fallback ? <small>By fallback: {step.fallback.reason}</small> : null}
            {step.understaffed ? <small className="is-bad">Too few people may act here today.</small> : null}
            <small>
              {step.expectedAt && step.expectedAt !== step.opensAt
                ? `By ${momentText(step.expectedAt)}`
                : 'No due time is set.'}
            </small>
          </li>
        ))}
        <li>
          Ends as <strong>{simulation.outcome}</strong>, if everybody approves.
        </li>
      </ol>
    </div>
  )
}
