import { expect, test } from 'vitest'
import { SECTION_THREE } from '@/tests/fixtures/sectionThree'
import { testNames } from '@/tests/harness/testNames'

test('every sentence of section 3 has a test named after it', () => {
  const names = testNames()
  const missing = SECTION_THREE.flatMap(([sentence, tests]) =>
    tests.filter((name) => !names.has(name)).map((name) => `${sentence} -> ${name}`),
  )
  expect(missing).toEqual([])
  expect(SECTION_THREE.filter(([, tests]) => tests.length === 0)).toEqual([])
})
