/** Every action a permission can name. The order fixes the bit of each in a mask: append, never reorder. */
export const ACTIONS = [
  'create',
  'read',
  'update',
  'delete',
  'manage',
  'approve',
  'fulfill',
  'delegate',
  'reviewer',
  'maintainer',
  'admin',
] as const

export type Action = (typeof ACTIONS)[number]
