import { expect, test } from 'vitest'
import { changeQueueFilter } from './changeQueueFilter'
import { queueChips } from './queueFilterWords'

test('each choice is named, and taking one back leaves the others', () => {
  const filter = changeQueueFilter(
    changeQueueFilter({ why: ['role'], sort: 'oldest' }, 'form', 'a-form', true),
    'form',
    'b-form',
    true,
  )
  expect(filter).toEqual({ why: ['role'], sort: 'oldest', form: ['a-form', 'b-form'] })
  expect(queueChips(filter, { 'a-form': 'Laptop' })).toEqual([
    { key: 'form', value: 'a-form', label: 'Laptop' },
    { key: 'form', value: 'b-form', label: 'b-form' },
    { key: 'why', value: 'role', label: 'My role' },
  ])
  expect(changeQueueFilter(filter, 'form', 'a-form', false).form).toEqual(['b-form'])
  expect(changeQueueFilter({ form: ['a-form'] }, 'form', 'a-form', false)).toEqual({})
  expect(changeQueueFilter({ age: '3' }, 'age', '7', true)).toEqual({ age: '7' })
  expect(changeQueueFilter({ q: 'x' }, 'q', '', true)).toEqual({})
})
