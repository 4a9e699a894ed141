import { describe, expect, it } from 'vitest'
import { mergeConflict } from './mergeConflict'
import { splitConflict } from './splitConflict'

const base = { title: 'Laptop', priority: 'low', 'data.reason': 'old', tags: ['a'], 'data.note': undefined }

describe('two edits of one record', () => {
  it('only what both changed differently has to be chosen', () => {
    const mine = { ...base, title: 'Laptop for Ada', priority: 'high', 'data.reason': 'new' }
    const theirs = { ...base, title: 'Laptop for Bob', priority: 'high', tags: ['a', 'b'] }
    expect(splitConflict(base, mine, theirs)).toEqual({
      clashes: ['title'],
      mine: ['data.reason'],
      theirs: ['tags'],
    })
  })

  it('what one of them changed alone survives, whichever side is chosen for the rest', () => {
    const mine = { ...base, title: 'Mine', 'data.reason': 'new' }
    const theirs = { ...base, title: 'Theirs', tags: ['a', 'b'] }
    const kept = { 'data.reason': 'new', tags: ['a', 'b'], priority: 'low' }
    expect(mergeConflict(base, mine, theirs, { title: 'mine' })).toMatchObject({ title: 'Mine', ...kept })
    expect(mergeConflict(base, mine, theirs, { title: 'theirs' })).toMatchObject({ title: 'Theirs', ...kept })
    expect(mergeConflict(base, mine, theirs, {})).toMatchObject({ title: 'Theirs', ...kept })
  })

  it.each([
    [undefined, ''],
    [null, ''],
    ['', []],
    [undefined, false],
  ])('an empty answer is the same however it is written: %j and %j', (was, now) => {
    expect(splitConflict({ 'data.note': was }, { 'data.note': now }, { 'data.note': was })).toEqual({
      clashes: [],
      mine: [],
      theirs: [],
    })
  })

  it('emptying a field is a change like any other', () => {
    const split = splitConflict(base, { ...base, title: '' }, { ...base, title: 'Theirs' })
    expect(split.clashes).toEqual(['title'])
    expect(mergeConflict(base, { ...base, title: '' }, base, {})).toMatchObject({ title: '' })
  })

  it('the order of the keys of an object is no change', () => {
    const split = splitConflict({ x: { a: 1, b: 2 } }, { x: { b: 2, a: 1 } }, { x: { a: 1, b: 2 } })
    expect(split).toEqual({ clashes: [], mine: [], theirs: [] })
  })

  it('a field that an edit does not name was left alone by it', () => {
    expect(splitConflict({ title: 'a' }, { title: 'a' }, {})).toEqual({ clashes: [], mine: [], theirs: [] })
  })
})
