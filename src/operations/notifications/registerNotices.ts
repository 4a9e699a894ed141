import type { NoticeKind } from '@/src/domain/notifications/NoticeKind'
import { noticeKinds } from './noticeKinds'
import { stillTrueChecks, type StillTrue } from './stillTrueChecks'

/** Says what a module tells people and how it knows that it is still true; called when the module is assembled. */
export function registerNotices(
  kinds: readonly NoticeKind[],
  checks: Readonly<Record<string, StillTrue>> = {},
): void {
  for (const kind of kinds) noticeKinds.set(kind.event, kind)
  for (const [name, check] of Object.entries(checks)) stillTrueChecks.set(name, check)
}
