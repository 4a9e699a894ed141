import type { Actor } from '@/access/Actor'
import { can } from '@/src/domain/permissions/can'
import { LOOKING } from './looking'

/** Whether somebody may see every request of a form, by a right on its resource. */
export function seesAll({ rights, tree }: Actor, resource: string): boolean {
  return LOOKING.some((action) => can(rights, tree, resource, action))
}
