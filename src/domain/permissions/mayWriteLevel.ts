import type { EffectiveRights } from './compileRights'

/**
 * One writes only roles and people of a level not above one's own. For a role give the level of its closure: a
 * low role that inherits from a high one makes its holders high.
 */
export function mayWriteLevel(writer: Pick<EffectiveRights, 'superadmin' | 'level'>, level: number): boolean {
  return writer.superadmin || level <= writer.level
}
