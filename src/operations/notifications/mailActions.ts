import type { PayloadRequest } from 'payload'
import type { MailAction } from '@/src/domain/notifications/mailContent'

/** What a mail offers besides opening its page: links for exactly this reader, made at the moment it is sent. */
export type MailActions = (
  req: PayloadRequest,
  message: { employee: string; topic: string | null },
) => Promise<MailAction[]>

/** By event, registered by the modules that know what can be done. */
export const mailActions = new Map<string, MailActions>()
