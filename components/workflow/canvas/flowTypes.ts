import type { Edge, Node } from '@xyflow/react'
import type { BuilderEdge, BuilderNode } from '../model/modelTypes'

/** What the canvas draws of a step. Never stored: the definition is, and this is made from it. */
export type StepFlowNode = Node<
  { step: BuilderNode; title: string; who: string; due: string; faults: string[]; usedHandles: string[] },
  'step'
>
/** `lane` tells ways back apart that run below the same cards: 0, 1, 2… */
export type WayFlowEdge = Edge<
  { edge: BuilderEdge; words: string; fault: string; ends: { source: string; target: string }; lane: number },
  'way'
>

/** What the toolbar asks of the canvas. */
export type CanvasHandle = {
  fit: () => void
  /** Brings a step into view and puts the keyboard on it. */
  show: (nodeId: string) => void
  sizes: () => Record<string, { width: number; height: number }>
  /** Middle of what is seen, in canvas pixels. */
  middle: () => { x: number; y: number }
}
