import { expect, it } from 'vitest'
import { previewWords } from './previewWords'

it('a preview counts people, and says only what happens', () => {
  const words = (gains: number, losses: number) =>
    previewWords({ gains, losses, gainedPermissions: 0, lostPermissions: 0, complete: true })
  expect(words(2, 1)).toBe('2 people gain and 1 person loses rights')
  expect(words(1, 0)).toBe('1 person gains rights')
  expect(words(0, 12)).toBe('12 people lose rights')
})
