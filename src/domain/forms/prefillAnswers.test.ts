import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkAnswers } from './checkAnswers'
import { fittingAnswers } from './fittingAnswers'
import type { FormField } from './formFieldSchema'
import { prefillAnswers } from './prefillAnswers'

const fields: FormField[] = [
  { name: 'model', label: 'Model', type: 'select', options: [{ label: 'X 200', value: 'x200' }] },
  { name: 'count', label: 'Count', type: 'number', min: 1, max: 5 },
  { name: 'urgent', label: 'Urgent', type: 'checkbox' },
  {
    name: 'why',
    label: 'Why so soon',
    type: 'text',
    visibility: {
      enabled: true,
      logic: 'and',
      rules: [{ field: 'urgent', operator: 'equals', value: 'true' }],
    },
  },
  {
    name: 'extras',
    label: 'Extras',
    type: 'multiselect',
    options: ['bag', 'mouse'].map((value) => ({ label: value, value })),
  },
  { name: 'on', label: 'On', type: 'date' },
  { name: 'plan', label: 'Plan', type: 'file' },
]

test('a link fills in fields by name, each as its type reads it', () => {
  const { answers, ignored } = prefillAnswers(fields, [
    ['model', 'x200'],
    ['count', '3'],
    ['urgent', 'true'],
    ['why', 'Fair on Monday'],
    ['extras', 'bag,mouse'],
    ['on', '2026-05-01'],
  ])
  expect(answers).toEqual({
    model: 'x200',
    count: 3,
    urgent: true,
    why: 'Fair on Monday',
    extras: ['bag', 'mouse'],
    on: '2026-05-01',
  })
  expect(ignored).toEqual([])
})

test('what is hidden, unknown or not valid is ignored and named', () => {
  const { answers, ignored } = prefillAnswers(fields, [
    ['why', 'hidden while not urgent'],
    ['model', 'x999'],
    ['count', '17'],
    ['on', '2026-02-30'],
    ['plan', '7f1a1a1a-0000-4000-8000-000000000001'],
    ['__proto__', 'x'],
    ['price', '1'],
  ])
  expect(answers).toEqual({})
  expect(Object.fromEntries(ignored.map(({ name, why }) => [name, why]))).toEqual(
    Object.fromEntries([
      ['why', 'hidden'],
      ['model', 'invalid'],
      ['count', 'invalid'],
      ['on', 'invalid'],
      ['plan', 'invalid'],
      ['__proto__', 'unknown'],
      ['price', 'unknown'],
    ]),
  )
})

test('whatever a link says, what is taken from it is valid as it stands', () => {
  const names = fc.constantFrom(...fields.map(({ name }) => name), 'other', 'constructor')
  const values = fc.oneof(fc.string(), fc.constantFrom('x200', 'true', '2', 'bag', '2026-05-01', 'mouse,bag'))
  fc.assert(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 12 }), (params) => {
      const { answers } = prefillAnswers(fields, params)
      const checked = checkAnswers(fields, { urgent: false, ...answers }, { allowMissing: true })
      expect(checked).toMatchObject({ ok: true, data: answers })
    }),
  )
})

test('asking again brings what still fits, and names what does not', () => {
  const earlier = { model: 'x100', count: 2, urgent: true, plan: 'f1', gone: 'x', extras: ['bag'], why: '' }
  expect(fittingAnswers(fields, earlier)).toEqual({
    answers: { count: 2, urgent: true, extras: ['bag'] },
    left: ['Model', 'Plan'],
  })
})
