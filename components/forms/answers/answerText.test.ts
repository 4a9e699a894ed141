import { describe, expect, it } from 'vitest'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { answerText } from './answerText'

const options = [
  { value: 'hq', label: 'Head office' },
  { value: 'lab', label: 'Laboratory' },
]
const say = (field: Partial<FormField> & Pick<FormField, 'type'>, value: unknown) =>
  answerText({ name: 'a', label: 'A', ...field }, value, { e1: 'Erin' })

describe('an answer in words', () => {
  it('shows the label of an option, and the bare value of one that is gone', () => {
    expect(say({ type: 'select', options }, 'hq')).toBe('Head office')
    expect(say({ type: 'multiselect', options }, ['lab', 'old'])).toBe('Laboratory, old')
  })
  it('shows names, never ids', () => {
    expect(say({ type: 'relationship' }, 'e1')).toBe('Erin')
    expect(say({ type: 'relationship' }, 'e2')).toBe('Someone you may not see')
  })
  it('keeps the day that was chosen', () => {
    expect(say({ type: 'date' }, '2026-03-12')).toBe('Thu 12 Mar 2026')
  })
  it('says yes and no', () => {
    expect(say({ type: 'checkbox' }, false)).toBe('No')
  })
  it('shows zero', () => {
    expect(say({ type: 'number' }, 0)).toBe('0')
  })
})
