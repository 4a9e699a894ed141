/** The id of the connection drawn under a point of the window; null when there is none. */
export function edgeAtPoint(x: number, y: number): string | null {
  const hit = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest('.react-flow__edge'))
    .find((edge) => edge !== null)
  return hit?.getAttribute('data-id') ?? null
}
