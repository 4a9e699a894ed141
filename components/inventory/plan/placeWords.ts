import type { Point } from './planGeometry'

const percent = (share: number) => Math.round(share * 100)

/** A place on a picture as one says it: `31 percent from the left, 40 percent from the top`. */
export function placeWords({ x, y }: Point): string {
  return `${percent(x)} percent from the left, ${percent(y)} percent from the top`
}
