import type { ReactNode } from 'react'
import { PageHeader } from '@/components/portal/PageHeader'
import { SessionList } from '@/components/people/SessionList'
import { ownSessions } from '@/src/operations/people/sessions/ownSessions'
import { requestTime } from '@/src/server/requestTime'
import { requireEmployee } from '@/src/server/requireEmployee'

/** What belongs to the reader's account: the language, which other modules bring, and where they are signed in. */
export async function AccountView({ language }: { language: ReactNode }) {
  const { req, actor } = await requireEmployee()
  const { docs } = await ownSessions(req, actor)
  return (
    <>
      <PageHeader title="My account" />
      {language}
      <section aria-labelledby="sessions">
        <h2 id="sessions" className="text-md font-semibold">
          Where you are signed in
        </h2>
        <p className="mt-1 mb-4 text-ink-soft">
          Sign out of what you do not know or no longer use. It takes effect at once.
        </p>
        <SessionList sessions={docs} now={requestTime()} />
      </section>
    </>
  )
}
