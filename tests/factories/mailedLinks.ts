export type MailedLinks = { Approve: string; Reject: string; 'Send back': string }

/** The ends of the links in the first mail to somebody; empty where it has none. */
export function mailedLinks(mails: readonly { to: string; text: string }[], who: string): MailedLinks {
  const text = mails.find(({ to }) => to === `${who}@steward.example`)?.text ?? ''
  const link = (label: string) => new RegExp(`${label}: \\S+/decide/(\\S+)`).exec(text)?.[1] ?? ''
  return { Approve: link('Approve'), Reject: link('Reject'), 'Send back': link('Send back') }
}
