import type { SourceHandle } from '../model/modelTypes'

/** The canvas needs a name for the plain way, which the definition stores as no handle at all. */
export const handleId = {
  of: (handle: SourceHandle | undefined): string => handle ?? 'plain',
  read: (id: string | null | undefined): SourceHandle | undefined =>
    id === 'approved' || id === 'rejected' || id === 'returned' || id === 'default' ? id : undefined,
}
