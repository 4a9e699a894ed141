import type { RightPath } from './pathsOf'

export type DescribedPath = {
  kind: RightPath['kind']
  id: string
  name: string
  path: string[]
  validUntil: string | null
}

/** A path as it is answered over HTTP: names, and the end of its validity as an ISO date in UTC. */
export function describePath({ kind, id, name, path, validUntil }: RightPath): DescribedPath {
  return {
    kind,
    id,
    name,
    path: [...path],
    validUntil: validUntil === null ? null : new Date(validUntil).toISOString(),
  }
}
