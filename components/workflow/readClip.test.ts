import { expect, it } from 'vitest'
import { readClip } from './readClip'

const step = { id: 'a', type: 'approval', data: { label: 'A' }, position: { x: 0, y: 0 } }

it('copied steps are read back, without the entry and without edges that lead out', () => {
  const clip = readClip(
    JSON.stringify({
      nodes: [step, { id: 'submitted', type: 'submitted', data: {}, position: { x: 0, y: 0 } }],
      edges: [{ id: 'e', source: 'submitted', target: 'a' }],
    }),
  )
  expect(clip).toEqual({ nodes: [step], edges: [] })
})

it('ordinary text, foreign JSON and unsound steps are not steps', () => {
  expect(readClip('hello')).toBeNull()
  expect(readClip('[1]')).toBeNull()
  expect(readClip('{"nodes":[{"id":"x","type":"spaceship"}]}')).toBeNull()
  expect(readClip('{"nodes":[]}')).toBeNull()
})
