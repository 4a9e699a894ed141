import { describe, expect, it } from 'vitest'
import { stateKey } from './stateKey'

describe('the key of a new state', () => {
  it.each([
    ['In progress', [], 'in-progress'],
    ['In progress', ['in-progress'], 'in-progress-2'],
    ['2nd level', [], 'state-2nd-level'],
    ['完了', [], 'state'],
    ['完了', ['state'], 'state-2'],
    ['Überfällig', [], 'uberfallig'],
  ])('%s beside %j is %s', (label, taken, key) => {
    expect(stateKey(label, taken)).toBe(key)
  })
})
