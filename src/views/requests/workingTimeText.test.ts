import { describe, expect, it } from 'vitest'
import { workingTimeText } from './workingTimeText'

describe('workingTimeText', () => {
  it('never turns hours into days of 24 hours', () => expect(workingTimeText(40 * 60)).toBe('40 h'))
  it('keeps the minutes beside the hours', () => expect(workingTimeText(80.9)).toBe('1 h 20 min'))
  it('leaves out the unit that is empty', () => expect(workingTimeText(45)).toBe('45 min'))
  it('says the same for time that is left and time that is over', () =>
    expect(workingTimeText(-90)).toBe(workingTimeText(90)))
  it('does not say nothing for less than a minute', () =>
    expect(workingTimeText(0.4)).toBe('less than a minute'))
})
