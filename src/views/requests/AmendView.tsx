import { redirect } from 'next/navigation'
import { Notice } from '@/components/portal/Notice'
import { PageHeader } from '@/components/portal/PageHeader'
import { RequestForm } from '@/components/requests/RequestForm'
import { loadRequestPage } from './loadRequestPage'

/** A request that was sent back, to amend: its answers, and why it came back. */
export async function AmendView({ id }: { id: string }) {
  const { request, version, people, files, details, timeline } = await loadRequestPage(id)
  // Not theirs, or no longer sent back: the request itself says how it stands.
  if (!details.abilities.resubmit) redirect(`/requests/${id}`)
  const sentBack = timeline.events.findLast(({ kind }) => kind === 'returned')
  return (
    <>
      <PageHeader
        title={`Amend: ${request.title}`}
        back={{ href: `/requests/${id}`, label: request.number }}
      />
      {sentBack && (
        <Notice tone="warning" className="mb-6 max-w-160">
          <p className="font-medium">{sentBack.actor?.name ?? 'Steward'} sent it back</p>
          {sentBack.comments && <p className="whitespace-pre-wrap">{sentBack.comments}</p>}
        </Notice>
      )}
      <RequestForm
        form={{
          id: request.id,
          slug: request.formSlug,
          title: request.title,
          version: version.number,
          fields: version.fields,
        }}
        mode="resubmit"
        requestId={request.id}
        initial={request.data}
        files={files}
        people={Object.entries(people).map(([person, name]) => ({ id: person, name }))}
      />
    </>
  )
}
