import { describe, expect, it } from 'vitest'
import { parseSender } from './parseSender'

describe('the sender of mails', () => {
  it('is read with and without a name', () => {
    expect(parseSender('Desk <desk@x.example>')).toEqual({ name: 'Desk', address: 'desk@x.example' })
    expect(parseSender('"The, Desk" <desk@x.example>')).toEqual({
      name: 'The, Desk',
      address: 'desk@x.example',
    })
    expect(parseSender('desk@x.example')).toEqual({ name: 'Steward', address: 'desk@x.example' })
    expect(parseSender('<desk@x.example>')).toEqual({ name: 'Steward', address: 'desk@x.example' })
  })
})
