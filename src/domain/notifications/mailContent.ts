import { escapeHtml } from './escapeHtml'
import { oneLine } from './oneLine'

/** Something that can be done from the mail; `link` is a path of this installation. */
export type MailAction = { label: string; link: string }

export type MailItem = {
  title: string
  body: string
  /** A path of this installation, such as `/requests/1`; empty for none. */
  link: string
  actions?: readonly MailAction[]
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
  const absolute = (link: string) => new URL(link, origin).toString()
  const shown = items.map((item) => ({
    ...item,
    link: item.link ? absolute(item.link) : '',
    actions: (item.actions ?? []).map(({ label, link }) => ({ label, link: absolute(link) })),
  }))
  const text = [
    `Hello ${oneLine(name)},`,
    ...shown.map(({ title, body, link, actions }) =>
      [oneLine(title), body.trim(), link, ...actions.map((action) => `${action.label}: ${action.link}`)]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    `--\n${reason}`,
  ].join('\n\n')
  const html = page(
    subject,
    [
      `<p style="margin:0 0 16px">Hello ${escapeHtml(oneLine(name))},</p>`,
      ...shown.map(section),
      `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d9dee0;color:#5b676b;font-size:13px">${escapeHtml(reason)}</p>`,
    ].join('\n'),
  )
  return { subject, text, html }
}

function section({ title, body, link, actions = [] }: MailItem): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `<p style="margin:0 0 12px">${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
  const button = link
    ? `<p style="margin:0 0 20px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 16px;border-radius:8px;background:#0b6e75;color:#ffffff;text-decoration:none;font-weight:600">Open in Steward</a></p>`
    : ''
  const choices =
    actions.length > 0
      ? `<p style="margin:0 0 12px">${actions.map(choice).join(' ')}</p>\n<p style="margin:0 0 12px;color:#5b676b;font-size:13px">Each opens a page that asks you to confirm. They work once, and only for you: do not forward them.</p>`
      : ''
  return `<h1 style="margin:0 0 8px;font-size:18px;line-height:1.35">${escapeHtml(oneLine(title))}</h1>\n${paragraphs.join('\n')}\n${choices}${button}`
}

function choice({ label, link }: MailAction): string {
  return `<a href="${escapeHtml(link)}" style="display:inline-block;margin:0 6px 6px 0;padding:9px 14px;border-radius:8px;border:1px solid #0b6e75;color:#0b6e75;text-decoration:none;font-weight:600">${escapeHtml(label)}</a>`
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title></head>
<body style="margin:0;padding:24px;background:#f4f6f7;color:#172023;font:15px/1.5 system-ui,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d9dee0;border-radius:8px">
${content}
</div></body></html>`
}
