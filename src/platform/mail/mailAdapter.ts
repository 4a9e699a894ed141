import nodemailer, { type Transporter } from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '../env'
import { parseSender } from './parseSender'

/** A server that does not answer holds a worker for this long at most. */
const PATIENCE_MS = 15_000

/**
 * Sends by SMTP where `SMTP_URL` says so. Without one, what would be sent is written to the log: to whom and about
 * what, not the text, which may hold what only its reader may know.
 */
export const mailAdapter: EmailAdapter<{ sent: boolean }> = ({ payload }) => {
  const { SMTP_URL, MAIL_FROM } = env()
  const sender = parseSender(MAIL_FROM)
  let transport: Transporter | undefined
  return {
    name: SMTP_URL ? 'smtp' : 'log',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    async sendEmail(message) {
      if (!SMTP_URL) {
        payload.logger.info({
          msg: 'A mail is not sent, because SMTP_URL is not set',
          to: message.to,
          subject: message.subject,
        })
        return { sent: false }
      }
      transport ??= nodemailer.createTransport({
        url: SMTP_URL,
        connectionTimeout: PATIENCE_MS,
        greetingTimeout: PATIENCE_MS,
        socketTimeout: PATIENCE_MS,
        // A body is text that we made: nothing in it may make this server read a file or call an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      await transport.sendMail({ from: sender, ...message })
      return { sent: true }
    },
  }
}
