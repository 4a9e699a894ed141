import { expect, test } from 'vitest'
import { readLive } from './readLive'

test('a moved subject says which of my steps still wait', () => {
  expect(
    readLive('subject', '{"id":"a","steps":[{"id":"s","waits":false},{"id":"t","waits":true}]}'),
  ).toEqual({
    kind: 'subject',
    id: 'a',
    steps: [
      { id: 's', waits: false },
      { id: 't', waits: true },
    ],
  })
})

test('what cannot be read, and what is not for pages, is nothing', () => {
  expect(readLive('subject', '{"id":1,"steps":[]}')).toBeNull()
  expect(readLive('subject', '{')).toBeNull()
  expect(readLive('beat', '{}')).toBeNull()
  expect(readLive('end', '{"reason":"session"}')).toBeNull()
})

test('messages and missed things carry nothing', () => {
  expect(readLive('inbox', '{}')).toEqual({ kind: 'inbox' })
  expect(readLive('refresh', '{}')).toEqual({ kind: 'refresh' })
})
