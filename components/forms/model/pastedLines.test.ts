import { expect, it } from 'vitest'
import { pastedLines } from './pastedLines'

it('a copied list loses its bullets and blank lines, not its words', () => {
  expect(pastedLines('- Berlin\r\n\n• Hamburg\n 3. Köln \n4th floor\n-5 °C\n')).toEqual([
    'Berlin',
    'Hamburg',
    'Köln',
    '4th floor',
    '-5 °C',
  ])
})
