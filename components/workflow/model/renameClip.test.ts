import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { copyNodes } from './copyNodes'
import { pasteClip } from './pasteClip'
import { renameClip } from './renameClip'

const at = { x: 10, y: 20 }
const definition: WorkflowDefinition = {
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Submitted' }, position: at },
    { id: 'a', type: 'approval', data: { label: 'A' }, position: at },
    { id: 'b', type: 'approval', data: { label: 'B' }, position: at },
  ],
  edges: [
    { id: '1', source: 'submitted', target: 'a' },
    { id: '2', source: 'a', target: 'b', sourceHandle: 'approved' },
  ],
}
const counter = () => {
  let count = 0
  return (prefix: string) => `${prefix}-${(count += 1)}`
}

it('a copy holds the steps and the connections among them, never submitted', () => {
  const clip = copyNodes(definition, ['submitted', 'a', 'b'])
  expect(clip.nodes.map((node) => node.id)).toEqual(['a', 'b'])
  expect(clip.edges.map((edge) => edge.id)).toEqual(['2'])
})

it('a paste gets new ids for steps and edges, connected as the originals were, and moved aside', () => {
  const clip = renameClip(copyNodes(definition, ['a', 'b']), counter(), { x: 40, y: 40 })
  expect(clip.nodes.map((node) => [node.id, node.position])).toEqual([
    ['approval-1', { x: 50, y: 60 }],
    ['approval-2', { x: 50, y: 60 }],
  ])
  expect(clip.edges).toEqual([
    { id: 'edge-3', source: 'approval-1', target: 'approval-2', sourceHandle: 'approved' },
  ])
})

it('a paste adds and changes nothing that was there; under taken ids it adds nothing', () => {
  const pasted = pasteClip(definition, renameClip(copyNodes(definition, ['a', 'b']), counter(), at))
  expect(pasted.nodes.slice(0, 3)).toEqual(definition.nodes)
  expect(pasted.nodes).toHaveLength(5)
  expect(pasted.edges).toHaveLength(3)
  expect(pasteClip(definition, copyNodes(definition, ['a']))).toBe(definition)
})
