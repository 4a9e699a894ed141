import type { ExplainedRights } from './compileRights'

/**
 * A superadmin whose flag does not run out by itself. Letting an assignment run out counts as unassigning, so the
 * rule of the last superadmin asks for one who stays.
 */
export function isLastingSuperadmin(rights: Pick<ExplainedRights, 'superadminPaths'>): boolean {
  return rights.superadminPaths.some(({ validUntil }) => validUntil === null)
}
