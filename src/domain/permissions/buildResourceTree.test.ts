import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildResourceTree } from './buildResourceTree'
import { covers } from './covers'

const row = (id: string, parent: string | null) => ({ id, slug: `slug-${id}`, parent })

describe('buildResourceTree', () => {
  it('finds a resource by id and by slug, with its parent and children', () => {
    const tree = buildResourceTree([row('form', 'category'), row('itsm', null), row('category', 'itsm')])
    expect(tree.bySlug.get('slug-category')).toBe(tree.byId.get('category'))
    expect([...tree.parent]).toEqual([2, -1, 1])
    expect(tree.children).toEqual([[], [2], [0]])
    expect(tree.parentsFirst).toEqual([1, 2, 0])
  })

  it('reads a dangling parent as no parent', () => {
    const tree = buildResourceTree([row('orphan', 'gone')])
    expect([...tree.parent]).toEqual([-1])
    expect(tree.parentsFirst).toEqual([0])
  })

  it('lets no grant flow along a cycle, yet keeps what hangs below it', () => {
    const tree = buildResourceTree([row('a', 'b'), row('b', 'a'), row('below', 'a'), row('self', 'self')])
    expect([...tree.parent]).toEqual([-1, -1, 0, -1])
    expect(covers(tree, 0, 1)).toBe(false)
    expect(covers(tree, 0, 2)).toBe(true)
  })

  it('lists every resource exactly once and after its parent, whatever the rows', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9)), { minLength: 1, maxLength: 8 }), (parents) => {
        const tree = buildResourceTree(
          parents.map((parent, at) => row(String(at), parent === null ? null : String(parent))),
        )
        expect([...tree.parentsFirst].sort((a, b) => a - b)).toEqual(parents.map((_, at) => at))
        const place = new Map(tree.parentsFirst.map((node, at) => [node, at]))
        tree.parent.forEach((above, node) => {
          if (above >= 0) expect(place.get(above)).toBeLessThan(place.get(node) ?? -1)
        })
      }),
    )
  })
})
