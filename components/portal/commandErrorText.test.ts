import { describe, expect, it } from 'vitest'
import { commandErrorText } from './commandErrorText'

describe('a refusal in words', () => {
  it('names the missing right and who can give it', () => {
    const error = {
      code: 'forbidden',
      message: 'You may not fulfil this.',
      data: {
        permission: 'itsm-access.fulfill',
        grantors: [
          { id: '1', name: 'Ida' },
          { id: '2', name: 'John' },
        ],
      },
    }
    expect(commandErrorText(error)).toBe(
      'You may not fulfil this. It needs the right itsm-access.fulfill. Ida or John can give it to you.',
    )
  })
  it('does not repeat a right that the sentence already names', () => {
    const error = { code: 'forbidden', message: 'You lack a.b.', data: { permission: 'a.b', grantors: [] } }
    expect(commandErrorText(error)).toBe('You lack a.b.')
  })
  it('does not repeat who can give it', () => {
    const error = {
      code: 'forbidden',
      message: 'This needs a.b. Ida can give it.',
      data: { permission: 'a.b', grantors: [{ id: '1', name: 'Ida' }] },
    }
    expect(commandErrorText(error)).toBe('This needs a.b. Ida can give it.')
  })
  it('leaves every other refusal as it is', () => {
    expect(commandErrorText({ code: 'separation_of_duties', message: 'It is your own.' })).toBe(
      'It is your own.',
    )
    expect(commandErrorText(undefined)).not.toBe('')
  })
})
