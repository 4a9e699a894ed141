import { describe, expect, it } from 'vitest'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import { fieldTypes } from '@/src/domain/forms/fieldTypes'
import { isEmptyAnswer } from '@/src/domain/forms/isEmptyAnswer'
import { visibleFields } from '@/src/domain/forms/visibleFields'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { addField } from './addField'
import { startRule } from './startRule'
import { toFields } from './toFields'
import { wordingOf } from './wordingOf'
import { wordingsFor } from './wordingsFor'

const ID = '00000000-0000-4000-8000-000000000000'
const given: Record<(typeof fieldTypes)[number], unknown> = {
  text: 'x',
  textarea: 'x',
  number: 0,
  select: 'option-1',
  multiselect: ['option-1'],
  checkbox: false,
  date: '2026-01-31',
  file: ID,
  relationship: ID,
}

describe.each(fieldTypes)('rules about a %s field', (type) => {
  it('"is answered" and "is not answered" mean what they say', () => {
    for (const { id, operator, needsValue } of wordingsFor(type)) {
      if (needsValue) continue
      const fields: FormField[] = [
        { name: 'a', label: 'A', type },
        {
          name: 'b',
          label: 'B',
          type: 'text',
          visibility: { enabled: true, logic: 'and', rules: [{ field: 'a', operator, value: '' }] },
        },
      ]
      for (const value of [given[type], undefined, '', []]) {
        const shown = visibleFields(fields, { a: value }).has('b')
        expect(shown).toBe(isEmptyAnswer(value) === (id === 'isEmpty'))
      }
    }
  })

  it('a rule that was just added is one that its wordings can show', () => {
    const [about] = addField([], { type, key: 'a', label: 'A' })
    if (!about) throw new Error('no field')
    const rule = startRule(about, 'r')
    expect(wordingOf(type, rule)).toBe(wordingsFor(type)[0])
    const owner = {
      ...about,
      key: 'b',
      name: 'b',
      visibility: { enabled: true, logic: 'and' as const, rules: [rule] },
    }
    expect(fieldFaults(toFields([about, owner]))).toEqual([])
  })
})

it('an operator that makes no sense for the type has no wording', () => {
  expect(wordingOf('text', { operator: 'greaterThan', value: '3' })).toBeUndefined()
})
