import { describe, expect, it } from 'vitest'
import { separationConflict } from './separationConflict'

const pairs = [
  { roleA: 'buyer', roleB: 'payer', name: 'Buying and paying' },
  { roleA: 'writer', roleB: 'auditor' },
]

describe('separationConflict', () => {
  it('two separated roles are not held together, whichever comes first', () => {
    expect(separationConflict(pairs, new Set(['payer', 'other', 'buyer']))).toBe(pairs[0])
    expect(separationConflict(pairs, new Set(['auditor', 'writer']))).toBe(pairs[1])
  })

  it('one of each pair is no conflict', () => {
    expect(separationConflict(pairs, new Set(['buyer', 'writer']))).toBeNull()
    expect(separationConflict(pairs, new Set())).toBeNull()
  })
})
