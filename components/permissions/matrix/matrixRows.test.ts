import { expect, it } from 'vitest'
import { buildResourceTree } from '@/src/domain/permissions/buildResourceTree'
import { matrixRows } from './matrixRows'

const tree = buildResourceTree([
  { id: 'itsm', slug: 'itsm', parent: null },
  { id: 'access', slug: 'access', parent: 'itsm' },
  { id: 'card', slug: 'card', parent: 'access' },
  { id: 'legal', slug: 'legal', parent: 'itsm' },
  { id: 'system', slug: 'system', parent: null },
])
const shown = (closed: string[], fits: ((node: number) => boolean) | null = null) =>
  matrixRows(tree, new Set(closed), fits).map(({ node, depth }) => `${' '.repeat(depth)}${tree.slugs[node]}`)

it('children stand below their parent, and a closed branch hides them', () => {
  expect(shown([])).toEqual(['itsm', ' access', '  card', ' legal', 'system'])
  expect(shown(['access'])).toEqual(['itsm', ' access', ' legal', 'system'])
  expect(shown(['itsm'])).toEqual(['itsm', 'system'])
})

it('a search shows what fits and the way to it, also inside closed branches', () => {
  expect(shown(['itsm', 'access'], (node) => tree.slugs[node] === 'card')).toEqual([
    'itsm',
    ' access',
    '  card',
  ])
  expect(shown([], () => false)).toEqual([])
})
