import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { previewOf } from './previewOf'

type Props = { definition: WorkflowDefinition; label: string }

/** A small picture of a workflow: a bar per step in the colour of its type, and the ways between them. */
export function WorkflowPreview({ definition, label }: Props) {
  const { width, height, cards, ways } = previewOf(definition)
  return (
    <svg className="sw-preview" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ways.map(({ id, path, kind }) => (
        <path key={id} d={path} className={`sw-preview__way sw-preview__way--${kind}`} />
      ))}
      {cards.map(({ node, x, y }) => (
        <g key={node.id} className={`sw-type--${node.type}`}>
          <rect x={x} y={y} width={88} height={30} rx={5} className="sw-preview__card" />
          <rect x={x} y={y} width={5} height={30} rx={2.5} className="sw-preview__edge" />
          <text x={x + 12} y={y + 19} className="sw-preview__text">
            {labelOf(node).length > 14 ? `${labelOf(node).slice(0, 13)}…` : labelOf(node)}
          </text>
        </g>
      ))}
    </svg>
  )
}
