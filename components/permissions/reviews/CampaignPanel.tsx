'use client'
import { Button, ConfirmationModal, toast, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { sendCommand } from '@/components/portal/sendCommand'
import { readProgress, type Progress } from './readProgress'
import './campaign.css'

const ASK = { start: 'start-campaign', close: 'close-campaign' }

const DONE = {
  start: 'The campaign is running, and its reviewers are told.',
  close: 'The campaign is closed.',
}

/** A campaign in the administration: start it, see how far it is and with whom, close it, take its evidence. */
export function CampaignPanel() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const { openModal } = useModal()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    if (!id) return
    let left = false
    void sendCommand(`/api/access-reviews/${id}/progress`, { method: 'GET' }).then((answer) => {
      if (left) return
      if (answer.ok) setProgress(readProgress(answer.body))
      else setProblem(commandErrorText(answer.errors[0]))
    })
    return () => {
      left = true
    }
  }, [id])

  if (!id) return <p className="campaign__hint">Save the campaign, then start it here.</p>

  const send = async (verb: keyof typeof DONE) => {
    setBusy(true)
    const answer = await sendCommand(`/api/access-reviews/${id}/${verb}`, { body: {} })
    setBusy(false)
    if (!answer.ok) {
      setProblem(commandErrorText(answer.errors[0]))
      return
    }
    setProblem(undefined)
    setProgress(readProgress(answer.body))
    toast.success(DONE[verb])
    router.refresh()
  }

  const counts = progress?.counts
  const decided = counts ? counts.total - counts.undecided : 0
  return (
    <section className="campaign" aria-label="The campaign">
      {problem && (
        <p role="alert" className="campaign__problem">
          {problem}
        </p>
      )}
      {!progress && !problem && <p role="status">Loading how far it is …</p>}
      {progress?.status === 'draft' && (
        <p className="campaign__hint">
          Starting it notes who holds what at that moment and tells the reviewers. It cannot be changed
          afterwards.
        </p>
      )}
      {counts && counts.total > 0 && (
        <>
          <label className="campaign__bar">
            <span>
              {decided} of {counts.total} decided
            </span>
            <progress value={decided} max={counts.total} />
          </label>
          <p className="campaign__hint">
            {counts.kept} kept, {counts.revoked} taken away, {counts.gone} had ended before
            {counts.byRule > 0 ? `; ${counts.byRule} of them by the rule of the campaign` : ''}.
          </p>
          <table className="campaign__table">
            <thead>
              <tr>
                <th scope="col">Reviewer</th>
                <th scope="col">Left</th>
                <th scope="col">All</th>
              </tr>
            </thead>
            <tbody>
              {progress.reviewers.map(({ reviewer, total, undecided }) => (
                <tr key={reviewer?.id ?? 'nobody'}>
                  <th scope="row">{reviewer?.name ?? 'Administrators'}</th>
                  <td>{undecided}</td>
                  <td>{total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <div className="campaign__actions">
        {progress?.status === 'draft' && (
          <Button disabled={busy} margin={false} onClick={() => openModal(ASK.start)}>
            Start the campaign
          </Button>
        )}
        {progress?.status === 'running' && (
          <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => openModal(ASK.close)}>
            Close it now
          </Button>
        )}
        {progress && progress.status !== 'draft' && (
          <Button
            buttonStyle="secondary"
            el="anchor"
            margin={false}
            url={`/api/access-reviews/${id}/export.csv`}
          >
            Export as CSV
          </Button>
        )}
      </div>
      <ConfirmationModal
        modalSlug={ASK.start}
        heading="Start the campaign?"
        body="It notes who holds what at this moment and tells the reviewers. It cannot be changed or taken back afterwards."
        confirmLabel="Start it"
        onConfirm={() => send('start')}
      />
      <ConfirmationModal
        modalSlug={ASK.close}
        heading="Close the campaign now?"
        body={`${counts?.undecided ?? 0} of ${counts?.total ?? 0} are undecided. They are kept or taken away now, as the campaign says under "On undecided". This cannot be taken back.`}
        confirmLabel="Close it"
        onConfirm={() => send('close')}
      />
    </section>
  )
}
