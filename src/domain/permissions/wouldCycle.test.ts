import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wouldCycle } from './wouldCycle'

const over = (links: Record<string, string>) => (id: string) => links[id] ?? null

describe('wouldCycle', () => {
  it('nobody stands above themselves, at any distance', () => {
    const parentOf = over({ form: 'category', category: 'itsm' })
    expect(wouldCycle(parentOf, 'itsm', 'itsm')).toBe(true)
    expect(wouldCycle(parentOf, 'itsm', 'category')).toBe(true)
    expect(wouldCycle(parentOf, 'itsm', 'form')).toBe(true)
    expect(wouldCycle(parentOf, 'form', 'itsm')).toBe(false)
    expect(wouldCycle(parentOf, 'form', null)).toBe(false)
  })

  it('a circle that is already there is survived and does not count against others', () => {
    const parentOf = over({ a: 'b', b: 'a' })
    expect(wouldCycle(parentOf, 'c', 'a')).toBe(false)
    expect(wouldCycle(parentOf, 'a', 'b')).toBe(true)
  })

  it('agrees with writing the link and walking from it', () => {
    const links = fc.dictionary(fc.constantFrom(...'abcdef'), fc.constantFrom(...'abcdef'))
    const id = fc.constantFrom(...'abcdef')
    fc.assert(
      fc.property(links, id, id, (before, child, parent) => {
        const after = over({ ...before, [child]: parent })
        const walked: (string | null)[] = []
        for (let at: string | null = parent, step = 0; at !== null && step < 7; step += 1) {
          walked.push(at)
          at = after(at)
        }
        expect(wouldCycle(over(before), child, parent)).toBe(walked.includes(child))
      }),
    )
  })
})
