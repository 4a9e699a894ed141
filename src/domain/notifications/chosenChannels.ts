import type { NoticeKind } from './NoticeKind'
import type { Preference } from './preferenceSchema'

export type Chosen = { inApp: boolean; email: 'none' | 'now' | 'daily' | 'weekly' }

/** How one person gets one kind of message: their own choice where they made one, else what the kind says. */
export function chosenChannels(kind: NoticeKind, own: readonly Preference[]): Chosen {
  if (kind.always) return { inApp: true, email: 'now' }
  const of = (channel: Preference['channel']) =>
    own.find((choice) => choice.event === kind.event && choice.channel === channel)
  const email = of('email')
  const mails = email ? email.enabled : kind.email
  const gathered = !email || email.digest === 'off' ? 'now' : email.digest
  return { inApp: of('inApp')?.enabled ?? kind.inApp, email: mails ? gathered : 'none' }
}
