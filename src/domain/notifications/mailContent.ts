import { escapeHtml } from './escapeHtml'
import { oneLine } from './oneLine'

export type MailItem = {
  title: string
  body: string
  /** A path of this installation, such as `/requests/1`; empty for none. */
  link: string
}

export type MailContent = { subject: string; text: string; html: string }

/**
 * One mail from one template: a single message, or several gathered ones. Everything that came from people is
 * escaped; `origin` is the address of this installation, `reason` says at the foot why it was sent.
 */
export function mailContent(
  items: readonly MailItem[],
  { origin, name, reason }: { origin: string; name: string; reason: string },
): MailContent {
  const [first] = items
  const subject = items.length === 1 && first ? oneLine(first.title) : `${items.length} messages from Steward`
  const links = items.map(({ link }) => (link ? new URL(link, origin).toString() : ''))
  const text = [
    `Hello ${oneLine(name)},`,
    ...items.map(({ title, body }, index) =>
      [oneLine(title), body.trim(), links[index]].filter((line) => line !== '').join('\n'),
    ),
    `--\n${reason}`,
  ].join('\n\n')
  const html = page(
    subject,
    [
      `<p style="margin:0 0 16px">Hello ${escapeHtml(oneLine(name))},</p>`,
      ...items.map((item, index) => section(item, links[index] ?? '')),
      `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d9dee0;color:#5b676b;font-size:13px">${escapeHtml(reason)}</p>`,
    ].join('\n'),
  )
  return { subject, text, html }
}

function section({ title, body }: MailItem, link: string): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p style="margin:0 0 12px">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
  const button = link
    ? `<p style="margin:0 0 20px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 16px;border-radius:8px;background:#0b6e75;color:#ffffff;text-decoration:none;font-weight:600">Open in Steward</a></p>`
    : ''
  return `<h1 style="margin:0 0 8px;font-size:18px;line-height:1.35">${escapeHtml(oneLine(title))}</h1>\n${paragraphs.join('\n')}\n${button}`
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f4f6f7;color:#172023;font:15px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d9dee0;border-radius:8px">
${content}
</div></body></html>`
}
