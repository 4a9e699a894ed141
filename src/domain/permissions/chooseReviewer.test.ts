import { describe, expect, it } from 'vitest'
import { chooseReviewer } from './chooseReviewer'

const people = new Map([
  ['erin', { active: true, manager: 'mona' }],
  ['mona', { active: true, manager: 'hana' }],
  ['hana', { active: true, manager: null }],
  ['gone', { active: false, manager: 'hana' }],
  ['under', { active: true, manager: 'gone' }],
  ['loop', { active: true, manager: 'pool' }],
  ['pool', { active: false, manager: 'loop' }],
])

describe('who reviews a person', () => {
  it('is the line manager, or the next active one above', () => {
    expect(chooseReviewer('erin', [], people)).toBe('mona')
    expect(chooseReviewer('under', [], people)).toBe('hana')
  })
  it('is never the person, in a circle either; then the administrators', () => {
    expect(chooseReviewer('hana', ['hana'], people)).toBeNull()
    expect(chooseReviewer('loop', [], people)).toBeNull()
  })
  it('is one of the named, the same at every asking, and their manager when nobody else is named', () => {
    expect(['erin', 'mona']).toContain(chooseReviewer('hana', ['erin', 'mona'], people))
    expect(chooseReviewer('hana', ['mona', 'erin'], people)).toBe(
      chooseReviewer('hana', ['erin', 'mona'], people),
    )
    expect(chooseReviewer('erin', ['erin', 'gone'], people)).toBe('mona')
  })
})
