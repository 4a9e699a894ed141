import { useId } from 'react'
import { machineGeometry } from './machineGeometry'
import type { DraftState, DraftTransition } from './readMachine'

type Props = {
  states: readonly DraftState[]
  transitions: readonly DraftTransition[]
  /** Which transition stands out. */
  chosen?: number | null
}

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text)

/** The states of a type and the ways between them, drawn as they are now. */
export function MachineDrawing({ states, transitions, chosen = null }: Props) {
  const id = useId()
  const { width, height, states: boxes, ways, box } = machineGeometry(states, transitions)
  if (boxes.length === 0) return null
  const words = transitions.map(({ from, to, label }) => `${label}: ${from} to ${to}`).join('. ')
  return (
    <div className="sw-machine__drawing">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`The states and the ways between them. ${words}`}
      >
        <defs>
          <marker id={id} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M 0 0 L 8 4 L 0 8 z" className="sw-machine__tip" />
          </marker>
        </defs>
        {ways.map(({ transition, index, path, label }) => (
          <g key={`${transition.from} ${transition.to} ${index}`} data-chosen={index === chosen || undefined}>
            <path d={path} className="sw-machine__way" markerEnd={`url(#${id})`}>
              <title>{transition.label}</title>
            </path>
            <text x={label.x} y={label.y} className="sw-machine__label">
              {cut(`${transition.workflow ? '✓ ' : ''}${transition.label}`, 16)}
            </text>
          </g>
        ))}
        {boxes.map(({ state, first, x, y }) => (
          <g key={state.key} className={`sw-machine__state sw-machine__state--${state.kind}`}>
            <rect x={x} y={y} width={box.width} height={box.height} rx={8} />
            <text x={x + box.width / 2} y={y + box.height / 2 + 5}>
              {cut(`${first ? '▸ ' : ''}${state.kind === 'done' ? '● ' : ''}${state.label}`, 18)}
            </text>
            <title>{state.label}</title>
          </g>
        ))}
      </svg>
      <p className="sw-fields-help">▸ where records begin · ● done · ✓ after an approval</p>
    </div>
  )
}
