import { expect, test } from 'vitest'
import { departedWords } from './departedWords'

const sarah = { id: 's', name: 'Sarah Khan' }

test('the last word about the step says who moved it on', () => {
  const events = [
    { kind: 'submitted', actor: { id: 'e', name: 'Erin Blake' } },
    { kind: 'returned', nodeId: 'a', actor: { id: 'j', name: 'John Miller' } },
    { kind: 'approved', nodeId: 'a', actor: sarah },
    { kind: 'approved', nodeId: 'b', actor: { id: 'x', name: 'Somebody Else' } },
  ]
  expect(departedWords({ events }, 'a', 'j')).toBe('Sarah Khan approved it')
  expect(departedWords({ events }, 'a', 's')).toBe('You approved it elsewhere')
})

test('a request that was cancelled, a rule, and a right that was lost have words of their own', () => {
  expect(departedWords({ events: [{ kind: 'cancelled', actor: sarah }] }, 'a', 'j')).toBe(
    'Sarah Khan cancelled it',
  )
  expect(departedWords({ events: [{ kind: 'approved', nodeId: 'a', actor: null }] }, 'a', 'j')).toBe(
    'A rule moved it on',
  )
  expect(departedWords({ events: [] }, 'a', 'j')).toBe('It does not wait for you any more')
  expect(departedWords(undefined, 'a', 'j')).toBe('It does not wait for you any more')
})
