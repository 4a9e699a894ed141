import type { Directory } from '@/src/domain/workflow/eligibility/Directory'
import type { DirectoryPart } from './loadDirectoryPart'

const NOBODY: readonly string[] = []

/** Several readings as one directory. The first part knows the holders; persons are looked for in all. */
export function joinDirectory(parts: readonly [DirectoryPart, ...DirectoryPart[]]): Directory {
  const { holders } = parts[0]
  const in_ = <Value>(maps: (part: DirectoryPart) => ReadonlyMap<string, Value>) => {
    return (id: string): Value | undefined => {
      for (const part of parts) {
        const found = maps(part).get(id)
        if (found !== undefined) return found
      }
      return undefined
    }
  }
  return {
    person: in_(({ people }) => people),
    department: in_(({ departments }) => departments),
    roleHolders: (slug) => holders.get(`role:${slug}`) ?? NOBODY,
    rightHolders: (_resource, action) => holders.get(`right:${action}`) ?? NOBODY,
    adminHolders: (slug) => holders.get(`admin:${slug}`) ?? NOBODY,
    superadmins: () => holders.get('super') ?? NOBODY,
  }
}
