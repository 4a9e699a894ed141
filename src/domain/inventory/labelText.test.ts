import { expect, test } from 'vitest'
import { labelText } from './labelText'

test('what the font can write stays, what it cannot comes as near as possible', () => {
  expect(labelText('B-ST 1001 “Größe” 5 €')).toBe('B-ST 1001 “Größe” 5 €')
  expect(labelText('Łódź Őr ığ')).toBe('Lódz Or ig')
  expect(labelText('Ю-漢🚗')).toBe('?-??')
})
