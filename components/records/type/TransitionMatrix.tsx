import { BadgeCheck, Plus } from 'lucide-react'
import type { DraftState, DraftTransition } from './readMachine'

type Pair = { from: string; to: string }

type Props = {
  states: readonly DraftState[]
  transitions: readonly DraftTransition[]
  faulty: (index: number) => boolean
  open: Pair | null
  readOnly: boolean
  onOpen: (pair: Pair | null) => void
  onAdd: (from: string, to: string) => void
}

/** From the state of a row to the state of a column: what the way is called, or a place to add one. */
export function TransitionMatrix({ states, transitions, faulty, open, readOnly, onOpen, onAdd }: Props) {
  return (
    <div className="sw-machine__scroll" role="region" aria-label="Transitions">
      <table className="sw-machine__matrix">
        <thead>
          <tr>
            <th scope="col">From ↓ to →</th>
            {states.map((state) => (
              <th key={state.key} scope="col">
                {state.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {states.map((from) => (
            <tr key={from.key}>
              <th scope="row">{from.label}</th>
              {states.map((to) => {
                const index = transitions.findIndex((each) => each.from === from.key && each.to === to.key)
                const transition = transitions[index]
                const shown = open?.from === from.key && open.to === to.key
                if (from.key === to.key && !transition) return <td key={to.key} aria-label="Stays" />
                return (
                  <td key={to.key}>
                    {transition ? (
                      <button
                        type="button"
                        className="sw-machine__cell"
                        aria-expanded={shown}
                        data-faulty={faulty(index) || undefined}
                        onClick={() => onOpen(shown ? null : { from: from.key, to: to.key })}
                      >
                        {transition.workflow ? <BadgeCheck size={14} aria-label="after an approval" /> : null}
                        {transition.label.trim() || 'No label'}
                        {faulty(index) ? <span className="sw-fields-hidden"> (something to fix)</span> : null}
                      </button>
                    ) : readOnly ? null : (
                      <button
                        type="button"
                        className="sw-machine__cell sw-machine__cell--empty"
                        aria-label={`Add a way from ${from.label} to ${to.label}`}
                        onClick={() => onAdd(from.key, to.key)}
                      >
                        <Plus size={14} aria-hidden />
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
