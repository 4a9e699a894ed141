import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { BuilderAction } from './builderAction'
import { builderReducer } from './builderReducer'
import type { BuilderState } from './builderState'
import { initialState } from './initialState'
import type { BuilderNode } from './modelTypes'

const approval = (id: string): BuilderNode => ({
  id,
  type: 'approval',
  data: { label: id },
  position: { x: 0, y: 0 },
})

const chain: WorkflowDefinition = {
  version: 1,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Submitted' }, position: { x: 0, y: 0 } },
    approval('a'),
    { id: 'done', type: 'fulfillment', data: { label: 'Done' }, position: { x: 600, y: 0 } },
  ],
  edges: [
    { id: 'e1', source: 'submitted', target: 'a' },
    { id: 'e2', source: 'a', target: 'done', sourceHandle: 'approved' },
  ],
}

const run = (actions: BuilderAction[], from: BuilderState = initialState(chain)) =>
  actions.reduce(builderReducer, from)

describe('the history of the builder', () => {
  it('undo gives back the very definition that was, redo the one undone', () => {
    const removed = run([{ type: 'remove', nodes: ['a'], edges: [] }])
    const undone = run([{ type: 'undo' }], removed)
    expect(undone.present).toBe(chain)
    expect(run([{ type: 'redo' }], undone).present).toBe(removed.present)
  })

  it('a new change after undo forgets what was undone', () => {
    const state = run([
      { type: 'remove', nodes: ['a'], edges: [] },
      { type: 'undo' },
      { type: 'add', node: approval('b') },
      { type: 'redo' },
    ])
    expect(state.present.nodes.map((node) => node.id)).toEqual(['submitted', 'a', 'done', 'b'])
  })

  it('typing in one field is one step of the history, in another field a second', () => {
    const state = run([
      { type: 'editNode', id: 'a', patch: { label: 'L' } },
      { type: 'editNode', id: 'a', patch: { label: 'Le' } },
      { type: 'editNode', id: 'a', patch: { minApprovals: 2 } },
    ])
    expect(state.past).toHaveLength(2)
    expect(run([{ type: 'undo' }, { type: 'undo' }], state).present).toBe(chain)
  })

  it('leaving a field ends the run of typing', () => {
    const state = run([
      { type: 'editNode', id: 'a', patch: { label: 'L' } },
      { type: 'endGroup' },
      { type: 'editNode', id: 'a', patch: { label: 'Le' } },
    ])
    expect(state.past).toHaveLength(2)
  })

  it('nudges with the keyboard are one step, two drags are two', () => {
    const to = (x: number) => ({ a: { x, y: 0 } })
    expect(
      run([
        { type: 'move', positions: to(5), nudge: true },
        { type: 'move', positions: to(10), nudge: true },
      ]).past,
    ).toHaveLength(1)
    expect(
      run([
        { type: 'move', positions: to(5) },
        { type: 'move', positions: to(10) },
      ]).past,
    ).toHaveLength(2)
  })

  it('what changes nothing is not remembered', () => {
    const start = initialState(chain)
    expect(run([{ type: 'remove', nodes: ['submitted'], edges: ['none'] }], start)).toBe(start)
    expect(run([{ type: 'move', positions: { a: { x: 0.2, y: 0 } } }], start)).toBe(start)
    expect(run([{ type: 'undo' }], start)).toBe(start)
  })

  it('selecting is not a change to take back', () => {
    const state = run([{ type: 'select', selection: { nodes: ['a'], edges: [] } }])
    expect(state.past).toHaveLength(0)
    expect(state.selection.nodes).toEqual(['a'])
  })

  it('marks from nodes and edges, reported one after the other, add up', () => {
    const state = run([
      { type: 'select', selection: { nodes: [], edges: ['e1'] } },
      { type: 'mark', nodes: { a: true, gone: true } },
      { type: 'mark', edges: { e1: false } },
    ])
    expect(state.selection).toEqual({ nodes: ['a'], edges: [] })
    expect(run([{ type: 'mark', nodes: { a: true } }], state)).toBe(state)
  })

  it('a selection never names a removed step', () => {
    const state = run([
      { type: 'select', selection: { nodes: ['a'], edges: ['e2'] } },
      { type: 'remove', nodes: ['a'], edges: [] },
    ])
    expect(state.selection).toEqual({ nodes: [], edges: [] })
  })

  it('an added step is selected and connected in one step of the history', () => {
    const state = run([{ type: 'add', node: approval('b'), edge: { id: 'e3', source: 'done', target: 'b' } }])
    expect(state.past).toHaveLength(1)
    expect(state.selection.nodes).toEqual(['b'])
    expect(state.present.edges.at(-1)).toEqual({ id: 'e3', source: 'done', target: 'b' })
  })
})

const anyAction: fc.Arbitrary<BuilderAction> = fc.oneof(
  fc.constantFrom('n1', 'n2', 'n3').map((id): BuilderAction => ({ type: 'add', node: approval(id) })),
  fc
    .tuple(fc.constantFrom('e1', 'e2', 'e3'), fc.constantFrom('n4', 'n5'), fc.constantFrom('e3', 'e4'))
    .map(([edgeId, id, newEdgeId]): BuilderAction => ({
      type: 'insertOnEdge',
      edgeId,
      node: approval(id),
      newEdgeId,
    })),
  fc.constantFrom('submitted', 'a', 'n1', 'n4', 'done').map((id): BuilderAction => ({
    type: 'remove',
    nodes: [id],
    edges: [],
  })),
  fc
    .tuple(fc.constantFrom('submitted', 'a', 'n1', 'n4'), fc.constantFrom('a', 'n1', 'n4', 'done'), fc.uuid())
    .map(([source, target, id]): BuilderAction => ({ type: 'connect', edge: { id, source, target } })),
  fc
    .integer({ min: -500, max: 500 })
    .map((x): BuilderAction => ({ type: 'move', positions: { a: { x, y: 0 } } })),
  fc.string().map((label): BuilderAction => ({ type: 'editNode', id: 'a', patch: { label } })),
)

describe('for any run of actions', () => {
  it('undoing everything gives back the start, redoing everything the end, and submitted is always there', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const end = run(actions)
        const back = run(
          end.past.map((): BuilderAction => ({ type: 'undo' })),
          end,
        )
        expect(back.present).toBe(chain)
        expect(
          run(
            end.past.map((): BuilderAction => ({ type: 'redo' })),
            back,
          ).present,
        ).toBe(end.present)
        expect(end.present.nodes.filter((node) => node.id === 'submitted')).toHaveLength(1)
      }),
    )
  })

  it('no edge is left without its ends, and no id is used twice', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const { nodes, edges } = run(actions).present
        const ids = nodes.map((node) => node.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length)
        expect(edges.every((edge) => ids.includes(edge.source) && ids.includes(edge.target))).toBe(true)
      }),
    )
  })
})
