import type { Handover } from '@/src/domain/inventory/Handover'

/** How an asset was given, with the name of who gave it. */
export type ShownHandover = Omit<Handover, 'handedOverBy'> & {
  handedOverBy: { id: string; name: string } | null
}
