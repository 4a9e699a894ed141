const RADIUS = 8

type Ends = { sourceX: number; sourceY: number; targetX: number; targetY: number }

/** An SVG path down to a lane (canvas y), along it and up again, with the middle of the lane for its label. */
export function returnPath(
  { sourceX, sourceY, targetX, targetY }: Ends,
  lane: number,
): [string, number, number] {
  const side = targetX < sourceX ? -1 : 1
  const r = Math.min(RADIUS, Math.abs(targetX - sourceX) / 2)
  const path = [
    `M ${sourceX} ${sourceY}`,
    `V ${lane - r}`,
    `Q ${sourceX} ${lane} ${sourceX + side * r} ${lane}`,
    `H ${targetX - side * r}`,
    `Q ${targetX} ${lane} ${targetX} ${lane - r}`,
    `V ${targetY}`,
  ].join(' ')
  return [path, (sourceX + targetX) / 2, lane]
}
