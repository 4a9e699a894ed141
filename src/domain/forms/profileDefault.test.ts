import { expect, test } from 'vitest'
import { fieldFaults } from './fieldFaults'
import type { FormField } from './formFieldSchema'
import { profileDefault, type Profile } from './profileDefault'
import { profileTokens } from './profileTokens'

const mona = '7f1a1a1a-0000-4000-8000-000000000001'
const profile: Profile = {
  id: '7f1a1a1a-0000-4000-8000-000000000002',
  name: 'Erin Blake',
  email: 'erin@steward.example',
  jobTitle: 'Specialist',
  employeeNumber: null,
  department: { id: '7f1a1a1a-0000-4000-8000-000000000003', name: 'Operations' },
  manager: { id: mona, name: 'Mona Berg' },
}
const field = (preset: FormField['default'], over: Partial<FormField> = {}): FormField => ({
  name: 'a',
  label: 'A',
  type: 'text',
  ...(preset === undefined ? {} : { default: preset }),
  ...over,
})
const defaultOf = (of: FormField, who = profile) => profileDefault(of, who).default

test('words of the profile stand where a text names them', () => {
  expect(defaultOf(field('{{name}}, {{ department }}'))).toBe('Erin Blake, Operations')
  expect(defaultOf(field('Ask {{manager}} about {{x}}'))).toBe('Ask Mona Berg about {{x}}')
  expect(defaultOf(field('plain'))).toBe('plain')
  expect(defaultOf(field(7, { type: 'number' }))).toBe(7)
})

test('what the profile does not say leaves the field blank', () => {
  expect(defaultOf(field('{{employeeNumber}}'))).toBeUndefined()
  expect(
    defaultOf(field('{{manager}}', { type: 'relationship' }), { ...profile, manager: null }),
  ).toBeUndefined()
})

test('a choice takes the option of that name, a person field the person', () => {
  const options = [
    { label: 'Operations', value: 'ops' },
    { label: 'Legal', value: 'legal' },
  ]
  expect(defaultOf(field('{{department}}', { type: 'select', options }))).toBe('ops')
  expect(defaultOf(field('{{jobTitle}}', { type: 'select', options }))).toBeUndefined()
  expect(defaultOf(field('{{manager}}', { type: 'relationship' }))).toBe(mona)
  expect(defaultOf(field('{{me}}', { type: 'relationship' }))).toBe(profile.id)
  expect(defaultOf(field('{{department}}', { type: 'relationship', collection: 'departments' }))).toBe(
    profile.department?.id,
  )
  expect(defaultOf(field('{{me}}', { type: 'relationship', collection: 'vehicles' }))).toBeUndefined()
})

test('what would be no valid answer is left out', () => {
  expect(defaultOf(field('{{name}}', { max: 4 }))).toBeUndefined()
  expect(defaultOf(field('{{name}}', { pattern: '[0-9]+' }))).toBeUndefined()
})

test('a form with such defaults may be published; one with a word that does not exist may not', () => {
  for (const type of ['text', 'textarea', 'relationship'] as const)
    for (const token of profileTokens(type))
      expect([token, fieldFaults([field(token, { type })])]).toEqual([token, []])
  for (const [wrong, type] of [
    ['{{manger}}', 'text'],
    ['{{name}}', 'relationship'],
    ['{{name}}', 'number'],
  ] as const)
    expect(fieldFaults([field(wrong, { type })])).toMatchObject([{ code: 'bad_default' }])
})
