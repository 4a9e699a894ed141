import type { Difference } from '@/src/domain/permissions/previewRights'

/** Of people and of permissions added up; `complete` is false when the lists were cut. */
export type PreviewCounts = {
  gains: number
  losses: number
  gainedPermissions: number
  lostPermissions: number
  complete: boolean
}

/** `at` is the moment for which it is true: now, or when what is given begins. */
export type PreviewAnswer = {
  at: string
  gains: Difference[]
  losses: Difference[]
  counts: PreviewCounts
}
