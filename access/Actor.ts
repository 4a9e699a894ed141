import type { ResourceTree } from '@/src/domain/permissions/buildResourceTree'
import type { EffectiveRights } from '@/src/domain/permissions/compileRights'

/** Who acts, with the rights of one policy epoch. */
export type Actor = {
  id: string
  name: string
  email: string
  active: boolean
  rights: EffectiveRights
  tree: ResourceTree
  epoch: number
}
