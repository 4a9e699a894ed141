import type { Edge, Node } from '@xyflow/react'
import type { DiffSign } from '@/src/domain/workflow/diff/diffDefinitions'
import type { BuilderEdge, BuilderNode } from '../model/modelTypes'

/** What the canvas draws of a step. Never stored: the definition is, and this is made from it. */
export type StepFlowNode = Node<
  {
    step: BuilderNode
    title: string
    who: string
    due: string
    faults: string[]
    usedHandles: string[]
    sign: DiffSign | undefined
  },
  'step'
>
/** `lane` tells ways back apart that run below the same cards: 0, 1, 2… */
export type WayFlowEdge = Edge<
  {
    edge: BuilderEdge
    words: string
    fault: string
    ends: { source: string; target: string }
    lane: number
    sign: DiffSign | undefined
  },
  'way'
>

/** What the toolbar asks of the canvas. */
export type CanvasHandle = {
  zoom: (to: 'in' | 'out' | 'fit') => void
  /** Brings a step into view. */
  show: (nodeId: string) => void
  sizes: () => Record<string, { width: number; height: number }>
  /** Middle of what is seen, in canvas pixels. */
  middle: () => { x: number; y: number }
}
