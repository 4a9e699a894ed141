import { isStorableText } from '@/src/domain/forms/isStorableText'
import { ruleSetSchema } from '@/src/domain/forms/ruleSetSchema'
import { z } from 'zod'
import { definitionLimits } from './definitionLimits'
import { nodeDataSchemas } from './nodeDataSchemas'
import { nodeTypes, type NodeType } from './nodeTypes'

// Ids are keys of the stored state; one that every object inherits (`constructor`) would look as if it were set.
const id = z
  .string()
  .min(1)
  .max(80)
  .refine((value) => !(value in {}), 'This id is reserved. Use another one.')
  .refine(isStorableText, 'contains characters that cannot be stored')
const place = z.number().min(-definitionLimits.place).max(definitionLimits.place)
const position = z.strictObject({ x: place, y: place })
const node = <T extends NodeType>(type: T) =>
  z.strictObject({ id, type: z.literal(type), data: nodeDataSchemas[type], position })

const nodeSchema = z.discriminatedUnion(
  'type',
  [
    node('submitted'),
    node('approval'),
    node('fulfillment'),
    node('condition'),
    node('notify'),
    node('timer'),
    node('automation'),
  ],
  { error: `is no step of a workflow. Its type is one of ${nodeTypes.join(', ')}` },
)

const edgeSchema = z.strictObject({
  id,
  source: id,
  target: id,
  sourceHandle: z.enum(['approved', 'rejected', 'returned', 'default']).optional(),
  condition: ruleSetSchema.optional(),
})

/** A stored workflow. Ids are unique, `submitted` is the one entry; `maxRounds` is 5 when absent. */
export const definitionSchema = z.strictObject({
  version: z.number().int().min(0),
  nodes: z.array(nodeSchema).max(definitionLimits.nodes, 'a workflow holds at most 1,000 steps'),
  edges: z.array(edgeSchema).max(definitionLimits.edges, 'a workflow holds at most 2,000 connections'),
  maxRounds: z.number().int().min(1).max(20).optional(),
})

export type WorkflowDefinition = z.infer<typeof definitionSchema>
export type WorkflowNode = z.infer<typeof nodeSchema>
export type WorkflowEdge = z.infer<typeof edgeSchema>
export type NodeOf<T extends NodeType> = Extract<WorkflowNode, { type: T }>
export type SourceHandle = NonNullable<WorkflowEdge['sourceHandle']>
