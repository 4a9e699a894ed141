import type { ItemView } from './ItemView'
import { itemStatusLooks } from './itemStatusLooks'

type Given = Pick<ItemView, 'status' | 'abilities' | 'permissions' | 'type' | 'comments' | 'blueprint'>

/** Why the reader cannot add a pin, or mark one as repaired, now; null where they can, or where there is nothing to say. */
export function pinRules(item: Given): { add: string | null; resolve: string | null } {
  const { abilities, permissions, status, comments } = item
  const now = itemStatusLooks[status].word.toLowerCase()
  const right = (action: string) => `the right inventory-${item.type.slug}.${action}`
  const add = abilities.comment
    ? null
    : status !== 'under_review'
      ? `Pins are added while an asset is under review. This one is ${now}.`
      : `To add pins you need ${right('reviewer')}.`
  const open = comments.some((comment) => comment.status === 'open')
  const resolve =
    !open || abilities.resolve
      ? null
      : status !== 'under_repair'
        ? permissions.maintainer
          ? `Pins are marked as repaired while an asset is under repair. This one is ${now}.`
          : null
        : `To mark pins as repaired you need ${right('maintainer')}.`
  return { add, resolve }
}
