import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '../definitionSchema'
import { templateLibrary } from '../templateLibrary/templateLibrary'
import { diffDefinitions } from './diffDefinitions'
import { mergeForDiff } from './mergeForDiff'

const tiers = templateLibrary.find(({ key }) => key === 'amountTiers')!.build({})
const withNode = (definition: WorkflowDefinition, id: string, patch: object): WorkflowDefinition => ({
  ...definition,
  nodes: definition.nodes.map((node) =>
    node.id === id ? { ...node, data: { ...node.data, ...patch } } : node,
  ),
})
const nothing = { nodes: [], edges: [] }

it('a definition does not differ from itself, wherever its steps stand and however its connections are named', () => {
  expect(diffDefinitions(tiers, tiers)).toEqual(nothing)
  const moved = {
    ...tiers,
    nodes: tiers.nodes.map((node) => ({ ...node, position: { x: 7, y: node.position.x } })),
    edges: tiers.edges.map((edge, index) => ({ ...edge, id: `drawn-anew-${index}` })),
  }
  expect(diffDefinitions(tiers, moved)).toEqual(nothing)
})

it('saying the default, or an empty list, is no difference', () => {
  const plain = { ...tiers, maxRounds: 5 }
  expect(diffDefinitions(tiers, plain)).toEqual(nothing)
  const unsaid = withNode(tiers, 'finance', { approverRoles: undefined })
  expect(diffDefinitions(tiers, unsaid)).toEqual(nothing)
})

it('a changed setting is told with what it was and what it is', () => {
  const { nodes } = diffDefinitions(
    tiers,
    withNode(tiers, 'finance', { minApprovals: 2, label: 'Controllers' }),
  )
  expect(nodes).toMatchObject([
    {
      sign: 'changed',
      node: { id: 'finance' },
      changes: [
        { key: 'label', from: 'Finance', to: 'Controllers' },
        { key: 'minApprovals', from: undefined, to: 2 },
      ],
    },
  ])
})

it('a removed step and its connections are told, and are still in the drawing of both', () => {
  const after = {
    ...tiers,
    nodes: tiers.nodes.filter((node) => node.id !== 'finance'),
    edges: tiers.edges
      .filter((edge) => edge.source !== 'finance')
      .map((edge) => (edge.target === 'finance' ? { ...edge, target: 'buy' } : edge)),
  }
  const diff = diffDefinitions(tiers, after)
  expect(diff.nodes.map(({ sign, node }) => `${sign} ${node.id}`)).toEqual(['removed finance'])
  expect(
    diff.edges.map(({ sign, edge, changes }) => [sign, edge.id, ...changes.map(({ to }) => to)]),
  ).toEqual([
    ['changed', 'head-large-approved-finance', 'buy'],
    ['removed', 'finance-approved-buy'],
  ])
  const { definition, signs } = mergeForDiff(after, diff)
  expect(new Set(definition.nodes.map(({ id }) => id))).toEqual(new Set(tiers.nodes.map(({ id }) => id)))
  expect(signs).toEqual({
    finance: 'removed',
    'head-large-approved-finance': 'changed',
    'finance-approved-buy': 'removed',
  })
})

it('the order in which a condition tries its ways is a difference, that of other connections is none', () => {
  const reversed = { ...tiers, edges: [...tiers.edges].reverse() }
  expect(diffDefinitions(tiers, reversed).edges.map(({ edge, changes }) => [edge.id, changes])).toEqual([
    ['tier-over-1000-head', [{ key: 'order', from: 1, to: 0 }]],
    ['tier-over-10000-head-large', [{ key: 'order', from: 0, to: 1 }]],
  ])
})

it('what was removed is drawn beside what took its place, not under it', () => {
  const finance = tiers.nodes.find(({ id }) => id === 'finance')!
  const after = {
    ...tiers,
    nodes: tiers.nodes.map((node) => (node === finance ? { ...node, id: 'controllers' } : node)),
    edges: [],
  }
  const { nodes } = mergeForDiff(after, diffDefinitions(tiers, after)).definition
  const [old, fresh] = ['finance', 'controllers'].map(
    (id) => nodes.find((node) => node.id === id)!.position.y,
  )
  expect(old! - fresh!).toBeGreaterThanOrEqual(110)
})
