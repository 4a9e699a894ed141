/** The node and round of an engine's step key `${nodeId}:${round}`; node ids may hold colons themselves. */
export function parseStepKey(key: string): { nodeId: string; round: number } {
  const cut = key.lastIndexOf(':')
  return { nodeId: key.slice(0, cut), round: Number(key.slice(cut + 1)) }
}
