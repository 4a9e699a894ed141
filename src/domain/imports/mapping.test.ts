import { expect, test } from 'vitest'
import type { ImportField } from './ImportField'
import { mappingFaults } from './mappingFaults'
import { optionFaults } from './optionFaults'
import { rowReader } from './rowReader'
import { suggestMapping } from './suggestMapping'

const fields: ImportField[] = [
  { name: 'email', label: 'E-mail', required: true, help: '', aliases: ['user'] },
  { name: 'jobTitle', label: 'Job title', required: false, help: '' },
]

test('columns find their field by name, label or alias, each field once', () => {
  expect(suggestMapping(['USER', 'job_title', 'e mail', 'Other'], fields)).toEqual({
    USER: 'email',
    job_title: 'jobTitle',
  })
})

test('a mapping names columns and fields that are there, fills each once, and leaves no required one out', () => {
  const codes = (mapping: Record<string, string>) =>
    mappingFaults(mapping, ['a', 'b'], fields).map(({ code }) => code)
  expect(codes({ a: 'email' })).toEqual([])
  expect(codes({ a: 'jobTitle' })).toEqual(['not_mapped'])
  expect(codes({ a: 'email', b: 'email' })).toEqual(['mapped_twice'])
  expect(codes({ c: 'email', b: 'nothing' })).toEqual(['unknown_column', 'unknown_field'])
})

test('options are known and of their kind', () => {
  const options = [
    { name: 'flag', kind: 'flag', label: '', help: '', default: false },
    { name: 'pick', kind: 'choice', label: '', help: '', default: 'a', choices: [{ value: 'a', label: '' }] },
  ] as const
  expect(optionFaults({ flag: true, pick: 'a' }, options)).toEqual([])
  expect(optionFaults({ flag: 'yes', pick: 'b', other: true }, options).map(({ code }) => code)).toEqual([
    'invalid_option',
    'invalid_option',
    'unknown_option',
  ])
})

test('a row of another width than the header is named with its column; empty cells beyond it are none', () => {
  const read = rowReader(['a', 'b'], { a: 'email' })
  expect(read({ line: 3, cells: [" '=x ", 'y', ' '] })).toEqual({ line: 3, values: { email: '=x' } })
  expect(read({ line: 4, cells: ['x'] })).toMatchObject({ line: 4, field: 'b', rule: 'cells_missing' })
  expect(read({ line: 5, cells: ['x', 'y', 'z'] })).toMatchObject({
    line: 5,
    rule: 'cells_too_many',
    value: 'z',
  })
})

test('a column called like a part of every object is a column', () => {
  expect(suggestMapping(['constructor', '__proto__'], fields)).toEqual({})
  expect(rowReader(['constructor', 'a'], { a: 'email' })({ line: 2, cells: ['x', 'y'] })).toEqual({
    line: 2,
    values: { email: 'y' },
  })
})
