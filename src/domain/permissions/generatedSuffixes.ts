/** What follows a resource's slug in the slugs of its generated roles. */
export const GENERATED_SUFFIXES = [
  'manager',
  'approver',
  'fulfiller',
  'admin',
  'reviewer',
  'maintainer',
  'reader',
  'editor',
] as const

export type GeneratedSuffix = (typeof GENERATED_SUFFIXES)[number]
