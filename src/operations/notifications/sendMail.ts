import type { PayloadRequest } from 'payload'
import type { MailContent } from '@/src/domain/notifications/mailContent'

/** Whether a mail went out, or never will: a refusal of the address (5xx) is final, anything else is tried again. */
export type MailResult = 'sent' | 'refused'

/**
 * Sends one mail. `id` makes its Message-ID, the same at every try: a mail server that got it before a crash can
 * tell. Throws where a later try may succeed.
 */
export async function sendMail(
  req: PayloadRequest,
  to: { name: string; email: string },
  content: MailContent,
  id: string,
): Promise<MailResult> {
  const { defaultFromAddress } = req.payload.email
  try {
    await req.payload.sendEmail({
      to: { name: to.name, address: to.email },
      subject: content.subject,
      text: content.text,
      html: content.html,
      messageId: `<${id}@${defaultFromAddress.split('@').at(-1)}>`,
      // So that an absence assistant does not answer, which would answer the next one.
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return 'sent'
  } catch (error) {
    const code = (error as { responseCode?: unknown }).responseCode
    if (typeof code !== 'number' || code < 500) throw error
    req.payload.logger.warn({ msg: 'The mail server refused a mail for good', to: to.email, code, id })
    return 'refused'
  }
}
