import { expect, it } from 'vitest'
import { readFormFields } from './readFormFields'

it('questions are read from rows of a form that is still being edited', () => {
  expect(
    readFormFields([
      {
        id: 'row1',
        name: 'size',
        label: 'Size',
        type: 'select',
        options: [{ id: 'o', label: 'L', value: 'l' }, {}],
      },
      { name: 'boss', label: null, type: 'relationship', collection: null, required: null },
      { name: 'half', label: 'No type yet' },
      null,
    ]),
  ).toEqual([
    { name: 'size', label: 'Size', type: 'select', options: [{ label: 'L', value: 'l' }] },
    { name: 'boss', label: 'boss', type: 'relationship' },
  ])
})

it('what is no list holds no questions', () => {
  expect(readFormFields(3)).toEqual([])
  expect(readFormFields(undefined)).toEqual([])
})
