import { expect, test } from 'vitest'
import { readCode } from './readCode'

const ID = '0b6f5a52-6a8f-4a0e-9f77-2d3f8a1c9e10'

test('a code of ours, in any case and from any address, means one item', () => {
  for (const text of [
    `https://steward.example/scan?item=${ID}`,
    `http://localhost:3000/scan?item=${ID.toUpperCase()}`,
    `https://steward.example/scan?from=label&item=${ID}#top`,
    ` ${ID} `,
  ])
    expect(readCode(text), text).toEqual({ id: ID })
})

test('anything else is an identifier, in the cases that types store', () => {
  expect(readCode('  b-st   1001 ')).toEqual({ identifiers: ['b-st 1001', 'B-ST 1001'] })
  expect(readCode('4711')).toEqual({ identifiers: ['4711'] })
  expect(readCode('Mu\u0308')).toEqual({ identifiers: ['M\u00fc', 'M\u00dc', 'm\u00fc'] })
  expect(readCode('  ')).toEqual({ identifiers: [] })
  expect(readCode(`https://other.example/?id=${ID}`)).toHaveProperty('identifiers')
})
