import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { faultTarget } from './faultTarget'

const definition: WorkflowDefinition = {
  version: 1,
  nodes: [{ id: 'a', type: 'approval', data: { label: 'A' }, position: { x: 0, y: 0 } }],
  edges: [{ id: 'e', source: 'a', target: 'a' }],
}
const fault = (path: string, nodeId?: string) => ({ code: 'x', path, nodeId, message: '' })

it('a fault leads to the connection its path names, else to its step, else nowhere', () => {
  expect(faultTarget(definition, fault('edges.0.condition', 'a'))).toEqual({ nodes: [], edges: ['e'] })
  expect(faultTarget(definition, fault('workflowBuilder.nodes.0.data'))).toEqual({ nodes: ['a'], edges: [] })
  expect(faultTarget(definition, fault('nodes', 'a'))).toEqual({ nodes: ['a'], edges: [] })
  expect(faultTarget(definition, fault('nodes', 'gone'))).toBeNull()
  expect(faultTarget(definition, fault('edges.7'))).toBeNull()
})
