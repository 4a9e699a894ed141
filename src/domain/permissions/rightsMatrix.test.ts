import { describe, expect, it } from 'vitest'
import { givenThrough } from './givenThrough'
import { indexGraph } from './indexGraph'
import { matrixReasons } from './matrixReasons'
import { matrixState } from './matrixState'
import { rightsMatrix } from './rightsMatrix'
import { testWorld } from './testWorld'

const { tree, graph } = testWorld({
  resources: { itsm: null, access: 'itsm', card: 'access', legal: 'itsm' },
  status: { 'legal.admin': 'inactive' },
  roles: [
    { slug: 'reader', permissions: ['access.read'] },
    { slug: 'clerk', inheritsFrom: 'reader', permissions: ['access.update'] },
    { slug: 'off', inheritsFrom: 'reader', status: 'inactive', permissions: ['legal.manage'] },
    { slug: 'root', isSuperadmin: true },
  ],
  groups: [
    { slug: 'ops', roles: ['clerk'] },
    { slug: 'field', parent: 'ops', permissions: ['legal.read'] },
  ],
})
const index = indexGraph(graph)
const matrix = (direct: string[], roles: string[] = [], groups: string[] = []) => {
  const held = new Set(direct.map((slug) => `permission:${slug}`))
  const through = givenThrough(
    { roleIds: roles.map((slug) => `role:${slug}`), groupIds: groups.map((slug) => `group:${slug}`) },
    index,
  )
  const made = rightsMatrix(tree, graph.permissions, held, through)
  const node = (slug: string) => tree.bySlug.get(slug) ?? -1
  return {
    state: (slug: string, action: 'read' | 'update' | 'approve' | 'delete' | 'admin') =>
      matrixState(made, node(slug), action),
    why: (slug: string, action: 'read' | 'update') =>
      matrixReasons(tree, graph.permissions, held, through, { node: node(slug), action }).map(
        ({ through: step, permission, by }) => [step?.path ?? [], permission, by],
      ),
  }
}

describe('a cell of the matrix', () => {
  it('is direct where given, implied on what is below and by the action, and nothing elsewhere', () => {
    const { state } = matrix(['access.manage'])
    expect(state('card', 'read')).toBe('implied')
    expect(state('access', 'delete')).toBe('implied')
    expect(state('access', 'approve')).toBe('none')
    expect(state('itsm', 'read')).toBe('none')
  })
  it('is inherited where a role above gives that very right, and direct wins over it', () => {
    expect(matrix([], ['clerk']).state('access', 'read')).toBe('inherited')
    expect(matrix(['access.read'], ['clerk']).state('access', 'read')).toBe('direct')
  })
  it('shows nothing of a role that is switched off, nor of what that inherits', () => {
    const { state } = matrix([], ['off'])
    expect(state('legal', 'read')).toBe('none')
    expect(state('access', 'read')).toBe('none')
  })
  it('of a permission that is switched off stands where given and implies nothing', () => {
    const { state } = matrix(['legal.admin'])
    expect(state('legal', 'admin')).toBe('direct')
    expect(state('legal', 'read')).toBe('none')
  })
  it('is implied everywhere below a superadmin role', () => {
    expect(matrix([], ['root']).state('legal', 'approve')).toBe('implied')
  })
  it('of a group counts its ancestors and their roles', () => {
    const { state } = matrix([], [], ['field'])
    expect(state('legal', 'read')).toBe('inherited')
    expect(state('card', 'update')).toBe('implied')
  })
})

describe('the reasons of a cell', () => {
  it('name the whole way and how the right follows', () => {
    expect(matrix([], [], ['field']).why('card', 'read')).toEqual([
      [['field', 'ops', 'clerk', 'reader'], 'access.read', 'above'],
    ])
    expect(matrix(['itsm.manage', 'card.read']).why('card', 'read')).toEqual([
      [[], 'itsm.manage', 'both'],
      [[], 'card.read', 'itself'],
    ])
  })
  it('are there exactly when the cell holds something', () => {
    for (const made of [matrix(['access.manage'], ['off']), matrix([], ['root'], ['ops'])]) {
      for (const slug of tree.slugs) {
        for (const action of ['read', 'update'] as const)
          expect([slug, action, made.why(slug, action).length > 0]).toEqual([
            slug,
            action,
            made.state(slug, action) !== 'none',
          ])
      }
    }
  })
})
