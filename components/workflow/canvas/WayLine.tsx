import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, type EdgeProps } from '@xyflow/react'
import { Plus, TriangleAlert, X } from 'lucide-react'
import { memo, useContext, useRef, useState } from 'react'
import { BuilderCommands } from '../BuilderCommands'
import { useDismiss } from '../useDismiss'
import { SignMark } from '../compare/SignMark'
import type { WayFlowEdge } from './flowTypes'
import { InsertMenu } from './InsertMenu'
import { returnPath } from './returnPath'
import { useLane } from './useLane'

/** A connection: its words, a `+` to put a step on it, and a cross to remove it. */
export const WayLine = memo(function WayLine(props: EdgeProps<WayFlowEdge>) {
  const { id, data, selected, markerEnd } = props
  const { dispatch, readOnly, crowded } = useContext(BuilderCommands)
  const [menu, setMenu] = useState(false)
  const tools = useRef<HTMLDivElement>(null)
  useDismiss(tools, menu, () => setMenu(false))
  const back = data?.edge.sourceHandle === 'returned'
  const lane = useLane(back, props.sourceX, props.targetX)
  const [path, x, y] =
    back && data
      ? returnPath(props, lane + data.lane * 16)
      : getSmoothStepPath({ ...props, borderRadius: 8, offset: 24 })
  if (!data) return null
  const { words, fault, ends, edge, sign } = data
  const tabIndex = selected ? 0 : -1
  const quiet = crowded && !selected && !menu && !words && !fault && !sign
  return (
    <>
      <BaseEdge id={id} path={path} markerEnd={markerEnd} interactionWidth={24} />
      {quiet ? null : (
        <EdgeLabelRenderer>
          <div
            ref={tools}
            className={`sw-way-tools nodrag nopan${selected || menu ? ' is-shown' : ''}`}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
          >
            {words || fault || sign ? (
              <button
                type="button"
                className={`sw-way-label${fault ? ' is-faulty' : ''}`}
                title={fault || words}
                tabIndex={-1}
                onClick={() => dispatch({ type: 'select', selection: { nodes: [], edges: [id] } })}
              >
                {fault ? <TriangleAlert size={12} aria-hidden /> : null}
                {sign ? <SignMark sign={sign} /> : null}
                {words || (fault ? 'problem' : '')}
              </button>
            ) : null}
            {readOnly ? null : (
              <span className="sw-way-buttons">
                {edge.sourceHandle === 'returned' ? null : (
                  <button
                    type="button"
                    className="sw-way-button sw-way-button--insert"
                    title="Insert a step here"
                    aria-label={`Insert a step between ${ends.source} and ${ends.target}`}
                    aria-expanded={menu}
                    tabIndex={tabIndex}
                    onClick={() => setMenu(!menu)}
                  >
                    <Plus size={12} aria-hidden />
                  </button>
                )}
              </span>
            )}
            {readOnly || !selected ? null : (
              // Away from the middle: who clicks the line, or its `+`, twice must not remove it.
              <button
                type="button"
                className="sw-way-button sw-way-button--remove"
                title="Remove this connection"
                aria-label={`Remove the connection from ${ends.source} to ${ends.target}`}
                tabIndex={tabIndex}
                onClick={() => dispatch({ type: 'remove', nodes: [], edges: [id] })}
              >
                <X size={12} aria-hidden />
              </button>
            )}
            {menu ? <InsertMenu edgeId={id} onDone={() => setMenu(false)} /> : null}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  )
})
