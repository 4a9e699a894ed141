import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'

export type BuilderNode = WorkflowDefinition['nodes'][number]
export type BuilderEdge = WorkflowDefinition['edges'][number]
export type StepType = BuilderNode['type']
export type Position = { x: number; y: number }
export type Condition = NonNullable<BuilderEdge['condition']>
export type SourceHandle = NonNullable<BuilderEdge['sourceHandle']>

/** Copied steps with the connections among them; never holds `submitted`. */
export type Clip = { nodes: BuilderNode[]; edges: BuilderEdge[] }
