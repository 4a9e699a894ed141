import { describe, expect, it } from 'vitest'
import { queueKeys } from './queueKeys'

const stroke = (key: string, over = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...over })

describe('keys of the queue', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['a', 'approved'],
    ['r', 'rejected'],
    ['b', 'returned'],
    ['x', 'toggle'],
    ['Enter', 'open'],
    ['/', 'search'],
    ['o', 'filter'],
    ['?', 'help'],
  ])('%s is %s', (key, command) => {
    expect(queueKeys('approval', stroke(key))).toBe(command)
  })
  it('never decide with a modifier: Ctrl+A selects the text, Ctrl+R reloads', () => {
    for (const key of ['a', 'r', 'b']) {
      for (const over of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
        expect(queueKeys('approval', stroke(key, over))).toBeNull()
      }
    }
  })
  it('never approve what is to be fulfilled', () => {
    for (const key of ['a', 'r', 'b', 'x']) expect(queueKeys('fulfillment', stroke(key))).toBeNull()
    expect(queueKeys('fulfillment', stroke('f'))).toBe('fulfilled')
    expect(queueKeys('approval', stroke('f'))).toBeNull()
  })
  it('know no key by accident of a name', () => {
    expect(queueKeys('approval', stroke('constructor'))).toBeNull()
  })
})
