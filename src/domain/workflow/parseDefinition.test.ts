import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankNode } from './blankNode'
import { nodeTypes } from './nodeTypes'
import { parseDefinition } from './parseDefinition'
import { templates } from './templates'

const definitionOf = (raw: unknown) => {
  const parsed = parseDefinition(raw)
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}
const faultsOf = (raw: unknown) => {
  const parsed = parseDefinition(raw)
  return 'faults' in parsed ? parsed.faults : []
}
const node = (data: Record<string, unknown>, extra: Record<string, unknown> = {}) => ({
  id: 'a',
  type: 'approval',
  position: { x: 1, y: 2 },
  data,
  ...extra,
})

describe('parseDefinition', () => {
  it('nothing is a workflow with its entry and no more', () => {
    for (const raw of [null, undefined, {}]) {
      expect(definitionOf(raw)).toMatchObject({
        version: 1,
        nodes: [{ id: 'submitted', type: 'submitted' }],
        edges: [],
      })
    }
  })

  it('a missing entry is added, an existing one is left as it is', () => {
    expect(definitionOf({ nodes: [node({})] }).nodes.map(({ id }) => id)).toEqual(['submitted', 'a'])
    const own = { id: 'submitted', type: 'submitted', data: { label: 'Asked' }, position: { x: 9, y: 9 } }
    expect(definitionOf({ nodes: [node({}), own] }).nodes[1]).toEqual(own)
  })

  it('numbered roles become a list, in the order of their numbers, each once', () => {
    const data = { approverRole10: 'ten', approverRole2: 'two', approverRole1: 'one', approverRole3: 'one' }
    expect(definitionOf({ nodes: [node(data)] }).nodes[1]?.data).toEqual({
      approverRoles: ['one', 'two', 'ten'],
    })
    const fulfiller = { id: 'f', type: 'fulfillment', data: { fulfillerRole1: 'x', fulfillerRole2: '' } }
    expect(definitionOf({ nodes: [fulfiller] }).nodes[1]?.data).toEqual({ fulfillerRoles: ['x'] })
  })

  it('numbered roles belong to their own kind of node', () => {
    expect(faultsOf({ nodes: [node({ fulfillerRole1: 'x' })] })).toMatchObject([
      { code: 'unknown_key', path: 'nodes.0.data.fulfillerRole1', nodeId: 'a' },
    ])
  })

  it('what the canvas keeps for itself is dropped', () => {
    const raw = {
      viewport: { x: 0, y: 0, zoom: 1 },
      nodes: [
        node(
          { label: 'A' },
          { measured: { width: 1 }, selected: true, dragging: false, deletable: true, width: 3 },
        ),
      ],
      edges: [
        {
          id: 'e',
          source: 'submitted',
          target: 'a',
          sourceHandle: null,
          targetHandle: null,
          type: 'smooth',
          animated: true,
        },
      ],
    }
    const { nodes, edges } = definitionOf(raw)
    expect(nodes[1]).toEqual(node({ label: 'A' }))
    expect(edges).toEqual([{ id: 'e', source: 'submitted', target: 'a' }])
  })

  it('an unknown key is a fault that points at it, in data as on an edge', () => {
    const raw = {
      nodes: [node({ aproverRoles: [] })],
      edges: [{ id: 'e', source: 'submitted', target: 'a', conditon: {} }],
    }
    expect(faultsOf(raw).map(({ code, path }) => [code, path])).toEqual([
      ['unknown_key', 'nodes.0.data.aproverRoles'],
      ['unknown_key', 'edges.0.conditon'],
    ])
  })

  it('defaults are not stored', () => {
    expect(definitionOf({ nodes: [node({})] }).nodes[1]?.data).toEqual({})
  })

  it('ids are unique, not empty, at most 80 characters, and no name that every object inherits', () => {
    expect(faultsOf({ nodes: [node({}), node({})] })).toMatchObject([
      { code: 'duplicate_id', path: 'nodes.1.id' },
    ])
    for (const id of ['', 'x'.repeat(81), '__proto__', 'constructor', 'a\0b']) {
      expect(faultsOf({ nodes: [{ ...node({}), id }] })).toMatchObject([
        { code: 'invalid', path: 'nodes.0.id' },
      ])
    }
    expect(faultsOf({ nodes: [{ ...node({}), id: 'x'.repeat(80) }] })).toEqual([])
  })

  it('there is one entry, and it is called submitted', () => {
    expect(faultsOf({ nodes: [{ id: 'start', type: 'submitted' }] })).toMatchObject([{ code: 'submitted' }])
    expect(faultsOf({ nodes: [{ id: 'submitted', type: 'approval' }] })).toMatchObject([
      { code: 'submitted' },
    ])
  })

  it('a workflow holds at most 1,000 nodes, the entry included, and 2,000 edges', () => {
    const nodes = Array.from({ length: 1_000 }, (_, index) => ({ id: `n${index}`, type: 'approval' }))
    expect(faultsOf({ nodes })).toMatchObject([{ path: 'nodes' }])
    expect(faultsOf({ nodes: nodes.slice(1) })).toEqual([])
    const edges = Array.from({ length: 2_001 }, (_, index) => ({ id: `e${index}`, source: 'a', target: 'b' }))
    expect(faultsOf({ edges })).toMatchObject([{ path: 'edges' }])
  })

  it('10,000 broken steps are one fault, not 10,000', () => {
    const nodes = Array.from({ length: 10_000 }, () => ({ magic: 1 }))
    expect(faultsOf({ nodes })).toEqual([
      {
        code: 'too_large',
        path: 'nodes',
        message: 'nodes: a workflow holds at most 1,000 steps, this one has 10,000.',
      },
    ])
  })

  it('a step stands where a screen can find it', () => {
    for (const x of [1e300, -2_000_000])
      expect(faultsOf({ nodes: [{ ...node({}), position: { x, y: 0 } }] })).toMatchObject([
        { path: 'nodes.0.position.x' },
      ])
  })

  it('what every object inherits is no setting', () => {
    for (const key of ['__proto__', 'constructor', 'toString'])
      expect(
        faultsOf({ nodes: [JSON.parse(`{"id":"a","type":"approval","data":{"${key}":{"x":1}}}`)] }),
      ).toMatchObject([{ code: 'unknown_key', path: `nodes.0.data.${key}` }])
  })

  it('a half-made draft parses: publishing is what refuses it', () => {
    expect(
      faultsOf({ nodes: [node({ minApprovals: 0 })], edges: [{ id: 'e', source: 'x', target: 'y' }] }),
    ).toEqual([])
  })

  it('what the palette drops and what a template builds parses to itself', () => {
    const nodes = nodeTypes.flatMap((type) =>
      type === 'submitted' ? [] : [blankNode(type, type, { x: 0, y: 0 })],
    )
    expect(definitionOf({ version: 1, nodes, edges: [] }).nodes.slice(1)).toEqual(nodes)
    for (const template of Object.values(templates)) {
      const built = template.build({ approvers: [['x'], { approvalType: 'lineManager' }], fulfillers: ['y'] })
      expect(definitionOf(built)).toEqual(built)
    }
  })

  it('whatever JSON comes, it answers and does not throw; what it accepts it accepts again unchanged', () => {
    const shaped = fc.record(
      {
        version: fc.oneof(fc.nat(), fc.jsonValue()),
        nodes: fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({
              id: fc.string(),
              type: fc.constantFrom(...nodeTypes),
              data: fc.oneof(fc.constant({}), fc.jsonValue()),
            }),
          ),
        ),
        edges: fc.array(
          fc.oneof(fc.jsonValue(), fc.record({ id: fc.string(), source: fc.string(), target: fc.string() })),
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), shaped), (raw) => {
        const parsed = parseDefinition(raw)
        if ('faults' in parsed) expect(parsed.faults.length).toBeGreaterThan(0)
        else expect(definitionOf(parsed.definition)).toEqual(parsed.definition)
      }),
      { numRuns: 500 },
    )
  })
})
