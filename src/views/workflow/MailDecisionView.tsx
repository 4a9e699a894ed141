import { MailDecisionForm } from '@/components/portal/MailDecisionForm'
import { decisionWords } from '@/components/portal/decisionWords'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { mailDecision, type MailDecision } from '@/src/operations/workflow/byMail/mailDecision'
import { currentRequest } from '@/src/server/currentRequest'
import { requestTime } from '@/src/server/requestTime'

type Ended = Exclude<MailDecision, { state: 'ready' }>

const ENDS: Record<Exclude<Ended['state'], 'used'>, { title: string; words: string }> = {
  broken: {
    title: 'This link is not whole',
    words: 'A part of it is missing or was changed. Open it again from the mail, or decide in Steward.',
  },
  expired: {
    title: 'This link has expired',
    words: 'Links in mails work for seven days. Decide in Steward.',
  },
  'moved-on': {
    title: 'This waits for nobody any more',
    words: 'It was decided, sent back or withdrawn in the meantime. You need not do anything.',
  },
  revoked: {
    title: 'This is not yours to decide any more',
    words:
      'Somebody else is asked now, or your account is closed. Ask an administrator when that is a mistake.',
  },
}

/** What a link of a mail opens, without a session: one decision to confirm, or why it can not be made here. */
export async function MailDecisionView({ token }: { token: string }) {
  const now = requestTime()
  const found = await mailDecision(await currentRequest(), token, Date.parse(now))
  return (
    <main className="mx-auto max-w-120 px-5 py-10 md:py-16">
      <p className="mb-8 flex items-center gap-2.5 text-lg font-semibold tracking-tight">
        <span aria-hidden className="size-5 rounded-sm bg-accent" />
        Steward
      </p>
      {found.state === 'ready' ? <Ready found={found} token={token} now={now} /> : <End found={found} />}
    </main>
  )
}

function Ready({
  found,
  token,
  now,
}: {
  found: Extract<MailDecision, { state: 'ready' }>
  token: string
  now: string
}) {
  const { claim, about, label, since, person } = found
  const { requester, requestedFor, link } = about
  const rows: [string, React.ReactNode][] = [
    ['Asked by', requester.name],
    ...(requestedFor.id === requester.id ? [] : [['For', requestedFor.name] as [string, string]]),
    ['Step', label],
    ['Waits since', <RelativeTime key="since" at={since} now={now} />],
    ['You decide as', person],
  ]
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight text-balance">
        {decisionWords[claim.action].verb} “{about.title}”?
      </h1>
      <p className="tabular mt-1 text-ink-soft">{about.label}</p>
      <dl className="my-6 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {rows.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-ink-soft">{term}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <MailDecisionForm token={token} action={claim.action} number={about.label} link={link} />
    </>
  )
}

function End({ found }: { found: Ended }) {
  const page = found.state === 'broken' ? null : found.page
  const { title, words } =
    found.state === 'used'
      ? { title: 'You have decided this already', words: usedWords(found.voted) }
      : ENDS[found.state]
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight text-balance">{title}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{words}</p>
      <ButtonLink variant="primary" prefetch={false} href={page ? page.link : '/queue'}>
        {page ? `Open ${page.label}` : 'See what waits for you'}
      </ButtonLink>
    </>
  )
}

function usedWords(voted: string | null): string {
  const done =
    voted && voted in decisionWords ? decisionWords[voted as keyof typeof decisionWords].done : null
  return done
    ? `${done}: that is your answer and it is recorded. The links of that mail work no more.`
    : 'Your answer is recorded. The links of that mail work no more.'
}
