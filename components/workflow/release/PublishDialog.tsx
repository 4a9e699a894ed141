import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import type { Fault } from '@/src/domain/shared/Fault'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { DiffList } from '../compare/DiffList'
import { useDiff } from '../compare/useDiff'
import { Dialog } from '../controls/Dialog'
import { FaultList } from '../publish/FaultList'
import { postForm } from '../publish/postForm'
import { publishSchema } from '../publish/publishSchema'
import { useAnswer } from '../useAnswer'
import { versionSchemas } from '../versions/versionSchemas'
import type { ReleaseForm } from './releaseTypes'

type Published = z.infer<typeof publishSchema>
type Props = ReleaseForm & {
  onClose: () => void
  onPublished: (published: Published) => void
}

const fault = z.object({ nodeId: z.string().optional(), message: z.string() })
const verdictSchema = z.object({ errors: z.array(fault), warnings: z.array(fault) })
const NONE = { version: 0, nodes: [], edges: [] }

// Publishing is one key away; what is said above it is read first.
const focusNow = (element: HTMLElement | null) => element?.focus()

/** Before publishing: what goes live, how it differs from what is live, and what to mind. */
export function PublishDialog({ url, draft, rev, fields, options, onClose, onPublished }: Props) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Fault[]>([])
  const verdict = useAnswer(`${url}/validate`, verdictSchema, { post: {} })
  const versions = useAnswer(`${url}/versions`, versionSchemas.list)
  const live = versions?.ok ? versions.answer.current : null
  const running = versions?.ok ? versions.answer.docs.reduce((sum, { running: count }) => sum + count, 0) : 0
  const version = useAnswer(live === null ? null : `${url}/versions/${live}`, versionSchemas.one)
  const parsed = version?.ok ? parseDefinition(version.answer.workflow) : null
  const before = parsed && 'definition' in parsed ? parsed.definition : NONE
  const { lines } = useDiff(before, draft, options, fields)

  const publish = async () => {
    setBusy(true)
    const result = await postForm(`${url}/publish`, rev === undefined ? {} : { rev }, publishSchema)
    setBusy(false)
    if (result.ok) onPublished(result.answer)
    else setRefused(result.errors)
  }
  const errors = refused.length > 0 ? refused : verdict?.ok ? verdict.answer.errors : (verdict?.errors ?? [])
  const warnings = verdict?.ok ? verdict.answer.warnings : []
  const ready = verdict !== null && versions !== null && (live === null || version !== null)

  return (
    <Dialog title="Publish" onClose={onClose}>
      {!ready ? (
        <p role="status">Checking the draft…</p>
      ) : (
        <div className="sw-setup">
          {errors.length > 0 ? (
            <div role="alert">
              <p className="sw-publish__head is-bad">
                <TriangleAlert size={16} aria-hidden /> Not published. Mend this first:
              </p>
              <FaultList items={errors} onShow={onClose} />
            </div>
          ) : (
            <>
              <p>
                {live === null
                  ? 'This becomes version 1. From then on people can ask with this form.'
                  : `This becomes version ${live + 1}. New requests follow it from then on.`}{' '}
                {running > 0
                  ? `${running} running ${running === 1 ? 'request stays' : 'requests stay'} on the version they began with; you can move them afterwards.`
                  : ''}
              </p>
              {live === null ? null : (
                <section aria-label={`What differs from version ${live}`}>
                  <h3>What differs from version {live}</h3>
                  <DiffList lines={lines} />
                </section>
              )}
              {warnings.length > 0 ? (
                <section aria-label="To mind">
                  <h3>To mind ({warnings.length})</h3>
                  <FaultList items={warnings} onShow={onClose} />
                </section>
              ) : null}
            </>
          )}
          <div className="sw-dialog__actions">
            <button type="button" className="sw-button" onClick={onClose}>
              Not yet
            </button>
            {errors.length > 0 ? null : (
              <button
                type="button"
                className="sw-button sw-button--primary"
                ref={focusNow}
                disabled={busy}
                onClick={() => void publish()}
              >
                {busy ? 'Publishing…' : `Publish version ${(live ?? 0) + 1}`}
              </button>
            )}
          </div>
        </div>
      )}
    </Dialog>
  )
}
