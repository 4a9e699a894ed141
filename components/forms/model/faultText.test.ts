import { expect, it } from 'vitest'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import { faultsAt } from './faultsAt'
import { faultText } from './faultText'

it('a fault beside its setting does not repeat where it is', () => {
  const [missing] = fieldFaults([{ name: 'a: b', label: '', type: 'text' }])
  expect(missing && faultText(missing, '')).toBe(
    'Must begin with a letter and hold only letters, digits and underscores.',
  )
  const [empty] = fieldFaults([{ name: 'a', label: 'Site: main', type: 'select' }])
  expect(empty && faultText(empty, 'Site: main')).toBe(
    'There is nothing to choose from. Add at least one option.',
  )
})

it('faults are found at their field and setting, not at one whose number begins alike', () => {
  const at = (path: string) => ({ code: 'x', path, message: path })
  const faults = [
    at('fields.1.options.0.value'),
    at('fields.1.options'),
    at('fields.10.options'),
    at('fields.1'),
  ]
  expect(faultsAt(faults, 1, 'options').map(({ path }) => path)).toEqual([
    'fields.1.options.0.value',
    'fields.1.options',
  ])
  expect(faultsAt(faults, 1)).toHaveLength(3)
})
