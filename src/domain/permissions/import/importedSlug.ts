import { isSlug } from '@/src/domain/permissions/isSlug'

/**
 * The slug of the resource that stands for a permission of another system: `perm-123` is one already; `App:Users/Edit`
 * becomes `app-users-edit-` and eight digits made of the whole name, so that the same name always becomes the same and
 * two names hardly ever do; the importer refuses those that do.
 */
export function importedSlug(name: string): string {
  if (isSlug(name) && name.length <= 80) return name
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60)
  return `${words === '' ? 'permission' : words}-${hash(name)}`
}

/** FNV-1a over the code units, twice with other starts: short, and the same everywhere. */
function hash(text: string): string {
  const half = (start: number) => {
    let value = start
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
    return ((value >>> 0) & 0xffff).toString(16).padStart(4, '0')
  }
  return half(0x811c9dc5) + half(0x050c5d1f)
}
