import type { DraftState, DraftTransition } from './readMachine'

const BOX = { width: 140, height: 38, gap: 124 }
const SPREAD = 22
const LABEL_HEIGHT = 16

export type DrawnState = { state: DraftState; first: boolean; x: number; y: number }
export type DrawnWay = {
  transition: DraftTransition
  index: number
  path: string
  label: { x: number; y: number }
}
export type MachineDrawing = {
  width: number
  height: number
  states: DrawnState[]
  ways: DrawnWay[]
  box: typeof BOX
}

/**
 * Where the states of a type and the ways between them are drawn, in pixels: states in one row in their order, the way
 * to the next one straight, longer ones in arcs above, ways back in arcs below. Ways between states that are not there
 * are left out.
 */
export function machineGeometry(
  states: readonly DraftState[],
  transitions: readonly DraftTransition[],
): MachineDrawing {
  const places = new Map(states.map(({ key }, index) => [key, index]))
  const known = transitions.flatMap((transition, index) => {
    const from = places.get(transition.from)
    const to = places.get(transition.to)
    return from === undefined || to === undefined ? [] : [{ transition, index, from, to }]
  })
  const rise = (longest: number) => (longest === 0 ? 8 : 18 + SPREAD * longest + LABEL_HEIGHT)
  const above = rise(Math.max(0, ...known.map(({ from, to }) => (to - from > 1 ? to - from : 0))))
  const below = rise(Math.max(0, ...known.map(({ from, to }) => (to <= from ? from - to + 1 : 0))))
  const centre = (place: number) => place * (BOX.width + BOX.gap) + BOX.width / 2 + 4
  const top = above
  const middle = top + BOX.height / 2

  const taken = new Map<string, number>()
  const ways = known.map(({ transition, index, from, to }): DrawnWay => {
    const pair = `${from} ${to}`
    const nth = taken.get(pair) ?? 0
    taken.set(pair, nth + 1)
    const between = (centre(from) + centre(to)) / 2
    if (to === from + 1) {
      const start = centre(from) + BOX.width / 2
      const end = centre(to) - BOX.width / 2 - 4
      return {
        transition,
        index,
        path: `M ${start} ${middle} L ${end} ${middle}`,
        label: { x: between, y: middle - 7 - nth * LABEL_HEIGHT },
      }
    }
    const back = to <= from
    const height = SPREAD * (Math.abs(to - from) + (back ? 1 : 0))
    const edge = back ? top + BOX.height : top
    const peak = back ? edge + height * 1.33 : edge - height * 1.33
    const start = centre(from) + (back ? -18 : 18)
    const end = centre(to) + (back ? 18 : -18)
    const tip = back ? edge + 4 : edge - 4
    return {
      transition,
      index,
      path: `M ${start} ${edge} C ${start} ${peak}, ${end} ${peak}, ${end} ${tip}`,
      label: {
        x: between,
        y: back ? edge + height + 14 + nth * LABEL_HEIGHT : edge - height - 6 - nth * LABEL_HEIGHT,
      },
    }
  })
  return {
    width: Math.max(0, states.length * (BOX.width + BOX.gap) - BOX.gap) + 8,
    height: above + BOX.height + below,
    states: states.map((state, place) => ({
      state,
      first: place === 0,
      x: centre(place) - BOX.width / 2,
      y: top,
    })),
    ways,
    box: BOX,
  }
}
