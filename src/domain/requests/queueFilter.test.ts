import { expect, test } from 'vitest'
import { queueFilterSchema } from './queueFilterSchema'
import { readQueueFilter } from './readQueueFilter'
import { writeQueueFilter } from './writeQueueFilter'

const id = '00000000-0000-4000-8000-00000000000a'

test('a filter survives its address', () => {
  const filter = {
    form: ['access-card-form', 'laptop-form'],
    requester: [id],
    why: ['delegation' as const],
    overdue: 'true' as const,
    age: '3' as const,
    q: 'a & b, c',
    sort: 'oldest' as const,
  }
  const query = writeQueueFilter(filter)
  expect(query).toContain('form=access-card-form,laptop-form')
  expect(readQueueFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
})

test('the usual order and empty things leave no trace in the address', () => {
  expect(writeQueueFilter({ sort: 'due', q: '', form: [] })).toBe('')
})

test('an address with something unreadable opens without it', () => {
  expect(
    readQueueFilter({
      form: 'Not A Slug',
      why: 'nobody',
      sort: 'due',
      age: ['1', '3'],
      priority: 'high,high',
    }),
  ).toEqual({ sort: 'due', priority: ['high'] })
})

test('the schema itself refuses what it does not know', () => {
  expect(queueFilterSchema.safeParse({ why: 'role,nobody' }).success).toBe(false)
  expect(queueFilterSchema.safeParse({ age: '2' }).success).toBe(false)
  expect(queueFilterSchema.safeParse({ overdue: 'false' }).success).toBe(false)
  expect(queueFilterSchema.safeParse({ requester: 'x' }).success).toBe(false)
})

test('words that the database cannot hold are refused where they are asked', () => {
  for (const q of ['a\0b', 'a\ud800b']) expect(queueFilterSchema.safeParse({ q }).success).toBe(false)
})
