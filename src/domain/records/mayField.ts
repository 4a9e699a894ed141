import type { RecordType } from './RecordType'

/** Whether somebody holds a permission, by its full slug. */
export type Holds = (permission: string) => boolean

/** Whether a field of a record that somebody sees, or may edit, is theirs to read or to write. */
export function mayField(
  { fieldRights }: Pick<RecordType, 'fieldRights'>,
  name: string,
  verb: 'read' | 'update',
  holds: Holds,
): boolean {
  const rights = Object.hasOwn(fieldRights, name) ? fieldRights[name] : undefined
  if (!rights) return true
  if (rights.read !== undefined && !holds(rights.read)) return false
  return verb === 'read' || rights.update === undefined || holds(rights.update)
}
