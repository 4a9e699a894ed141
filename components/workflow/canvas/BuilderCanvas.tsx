import {
  Background,
  BackgroundVariant,
  MarkerType,
  MiniMap,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type EdgeChange,
  type NodeChange,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useImperativeHandle, useMemo, useRef, useState, type DragEvent, type Ref } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { builderWords } from '../builderWords'
import { connectRefusal } from '../model/connectRefusal'
import type { Selection } from '../model/builderState'
import type { Position } from '../model/modelTypes'
import { newId } from '../newId'
import { useBuilder } from '../useBuilder'
import { edgeAtPoint } from './edgeAtPoint'
import type { CanvasHandle, StepFlowNode, WayFlowEdge } from './flowTypes'
import { handleId } from './handleId'
import { keeper } from './keeper'
import { markChanges } from './markChanges'
import { recall } from './recall'
import { StepCard } from './StepCard'
import { toFlowEdges } from './toFlowEdges'
import { toFlowNodes } from './toFlowNodes'
import { useCanvasNodes } from './useCanvasNodes'
import { WayLine } from './WayLine'

const nodeTypes = { step: StepCard }
const edgeTypes = { way: WayLine }
const ARROW = { type: MarkerType.ArrowClosed, width: 16, height: 16 }
const FIT = { padding: 0.08, maxZoom: 1, duration: 0 }
const { aria } = builderWords
const ariaLabelConfig = {
  'node.a11yDescription.default': aria.node,
  'node.a11yDescription.keyboardDisabled': aria.node,
  'node.a11yDescription.ariaLiveMessage': ({ direction }: { direction: string }) =>
    `${aria.moved} ${direction}`,
  'edge.a11yDescription.default': aria.edge,
  'minimap.ariaLabel': aria.minimap,
}

type Props = {
  selection: Selection
  enlarged: boolean
  ref: Ref<CanvasHandle>
  /** A step from the palette was dropped; `edgeId` when it fell on a connection. */
  onDropStep: (type: string, position: Position, edgeId: string | null) => void
  /** A connection was drawn that the rules do not allow, with the reason. */
  onRefused: (reason: string) => void
}

const connectionOf = (drawn: Pick<Connection, 'source' | 'target' | 'sourceHandle'>) => {
  const sourceHandle = handleId.read(drawn.sourceHandle)
  return { source: drawn.source, target: drawn.target, ...(sourceHandle ? { sourceHandle } : {}) }
}

function Canvas({ selection, enlarged, ref, onDropStep, onRefused }: Props) {
  const { definition, options, fields, faults, signs, dispatch, readOnly } = useBuilder()
  const flow = useReactFlow<StepFlowNode, WayFlowEdge>()
  const root = useRef<HTMLDivElement>(null)
  const source = useMemo(
    () => ({ definition, options, fields, faults, signs }),
    [definition, options, fields, faults, signs],
  )
  const [keep] = useState(() => ({
    cards: keeper<StepFlowNode>(),
    lines: keeper<WayFlowEdge>(),
    line: recall<WayFlowEdge, WayFlowEdge>((before, now) => before.selected === now.selected),
  }))
  const cards = useMemo(() => keep.cards(toFlowNodes(source)), [keep, source])
  const lines = useMemo(() => keep.lines(toFlowEdges(source)), [keep, source])
  const { nodes, sizes, onNodesChange, onDragStop } = useCanvasNodes(cards, selection.nodes, dispatch)
  const edges = useMemo(
    () =>
      lines.map((line) =>
        keep.line(line, { ...line, selected: selection.edges.includes(line.id), markerEnd: ARROW }),
      ),
    [keep, lines, selection.edges],
  )

  useImperativeHandle(ref, () => ({
    zoom: (to) => {
      if (to === 'fit') void flow.fitView(FIT)
      else if (to === 'in') void flow.zoomIn()
      else void flow.zoomOut()
    },
    show: (nodeId) => void flow.fitView({ ...FIT, nodes: [{ id: nodeId }] }),
    sizes: () => sizes,
    middle: () => {
      const box = root.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0, height: 0 }
      return flow.screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    },
  }))

  const connect = (drawn: Connection) => {
    const edge = { id: newId('edge'), ...connectionOf(drawn) }
    dispatch({ type: 'connect', edge })
    // A way out of a condition is not done when it is drawn: when it is taken is asked next.
    const asks = definition.nodes.some(({ id, type }) => id === edge.source && type === 'condition')
    if (asks && edge.sourceHandle !== 'default')
      dispatch({ type: 'select', selection: { nodes: [], edges: [edge.id] } })
  }
  const reasonAgainst = (drawn: WorkflowDefinition['edges'][number] | WayFlowEdge | Connection) =>
    connectRefusal(definition, connectionOf({ ...drawn, sourceHandle: drawn.sourceHandle ?? null }))

  const onDrop = (event: DragEvent) => {
    const type = event.dataTransfer.getData('application/workflow-node')
    if (!type || readOnly) return
    event.preventDefault()
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    onDropStep(
      type,
      { x: Math.round(x - 110), y: Math.round(y - 30) },
      edgeAtPoint(event.clientX, event.clientY),
    )
  }

  return (
    <div
      ref={root}
      className="sw-canvas"
      onDrop={onDrop}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('application/workflow-node')) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'move'
      }}
    >
      <ReactFlow<StepFlowNode, WayFlowEdge>
        aria-label={aria.canvas}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={(changes: NodeChange<StepFlowNode>[]) => onNodesChange(changes)}
        onEdgesChange={(changes: EdgeChange<WayFlowEdge>[]) => {
          const marks = markChanges(changes)
          if (marks) dispatch({ type: 'mark', edges: marks })
        }}
        onNodeDragStop={(_, __, dragged) => onDragStop(dragged)}
        onSelectionDragStop={(_, dragged) => onDragStop(dragged)}
        onConnect={connect}
        isValidConnection={(drawn) => reasonAgainst(drawn) === null}
        onConnectEnd={(_, { fromHandle, toNode, isValid }) => {
          if (isValid !== false || !fromHandle || !toNode || fromHandle.type !== 'source') return
          const reason = connectRefusal(
            definition,
            connectionOf({
              source: fromHandle.nodeId,
              target: toNode.id,
              sourceHandle: fromHandle.id ?? null,
            }),
          )
          if (reason) onRefused(reason)
        }}
        ariaLabelConfig={ariaLabelConfig}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        // Removing goes through the builder, which re-joins the ends and can take it back.
        deleteKeyCode={null}
        // In the page the wheel scrolls the page; pinch and Ctrl+wheel zoom.
        zoomOnScroll={enlarged}
        preventScrolling={enlarged}
        zoomOnDoubleClick={false}
        minZoom={0.2}
        maxZoom={1.5}
        snapToGrid
        snapGrid={[10, 10]}
        fitView
        fitViewOptions={FIT}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1} />
        {nodes.length > 1 ? (
          <MiniMap<StepFlowNode>
            pannable
            style={{ width: 140, height: 90 }}
            zoomable
            nodeClassName={(node) => `sw-mini sw-type--${node.data.step.type}`}
            nodeBorderRadius={8}
          />
        ) : null}
      </ReactFlow>
    </div>
  )
}

/** The drawing of the workflow: the one part of the builder that knows the canvas library. */
export function BuilderCanvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}
