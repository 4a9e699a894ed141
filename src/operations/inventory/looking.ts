/** Whoever holds one of these on a type may know its items; the others imply one of them. */
export const LOOKING = ['read', 'update', 'delete', 'reviewer', 'maintainer'] as const
