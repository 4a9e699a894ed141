import type { NoticeKind } from '@/src/domain/notifications/NoticeKind'

/** Kinds of messages by event, registered by the modules that send them; preferences list them in this order. */
export const noticeKinds = new Map<string, NoticeKind>()
