import { describe, expect, it } from 'vitest'
import { machineGeometry } from './machineGeometry'
import { readStates, readTransitions } from './readMachine'

const states = readStates(['open', 'doing', 'done'].map((key) => ({ key, label: key })))
const way = (from: string, to: string) => readTransitions([{ from, to, label: `${from} ${to}` }])[0]!

describe('the drawing of a state machine', () => {
  it('leaves a way out that begins or ends nowhere', () => {
    const { ways } = machineGeometry(states, [way('open', 'gone'), way('open', 'doing')])
    expect(ways.map(({ index }) => index)).toEqual([1])
  })

  it('goes straight to the next state, above to a later one, below to an earlier one', () => {
    const drawn = machineGeometry(states, [way('open', 'doing'), way('open', 'done'), way('done', 'open')])
    const [next, later, earlier] = drawn.ways
    const top = drawn.states[0]!.y
    expect(next!.path).not.toContain('C')
    expect(later!.label.y).toBeLessThan(top)
    expect(earlier!.label.y).toBeGreaterThan(top + drawn.box.height)
  })

  it('keeps everything inside the picture', () => {
    const drawn = machineGeometry(states, [way('open', 'done'), way('done', 'open'), way('done', 'done')])
    for (const { label } of drawn.ways) {
      expect(label.y).toBeGreaterThan(0)
      expect(label.y).toBeLessThan(drawn.height)
      expect(label.x).toBeLessThan(drawn.width)
    }
  })

  it('does not write two ways between the same states over each other', () => {
    const { ways } = machineGeometry(states, [way('open', 'done'), way('open', 'done')])
    expect(ways[0]!.label.y).not.toBe(ways[1]!.label.y)
  })

  it('is empty for a type without states', () => {
    expect(machineGeometry([], []).states).toEqual([])
  })
})

describe('what is read of a type that is being written', () => {
  it('only what is a state counts, whatever else was pasted', () => {
    expect(readStates([null, 'x', { key: 3 }, { key: 'open' }])).toEqual([
      { key: 'open', label: '', kind: 'open' },
    ])
    expect(readStates('no list')).toEqual([])
  })
})
