import { useState } from 'react'
import { Dialog } from '../controls/Dialog'
import type { ApiAnswer } from '../publish/callApi'
import type { ReleaseForm } from '../release/releaseTypes'
import { ApiProblems } from './ApiProblems'
import { CompareVersion } from './CompareVersion'
import { MoveRequests } from './MoveRequests'
import { ReplayDraft } from './ReplayDraft'
import { VersionTable } from './VersionTable'
import type { VersionList } from './versionSchemas'

type Props = ReleaseForm & {
  versions: ApiAnswer<VersionList> | null
  /** Something was moved: the numbers are to be read again. */
  onChanged: () => void
  onClose: () => void
}

type View = { kind: 'list' } | { kind: 'compare' | 'move'; number: number } | { kind: 'replay' }

/** All versions of a form: what runs on them, how they differ, moving requests on, and the draft tried on real requests. */
export function VersionsDialog({ versions, onChanged, onClose, ...form }: Props) {
  const [view, setView] = useState<View>({ kind: 'list' })
  const title =
    view.kind === 'compare'
      ? `Draft beside version ${view.number}`
      : view.kind === 'move'
        ? `Move requests from version ${view.number}`
        : view.kind === 'replay'
          ? 'Draft tried on real requests'
          : 'Versions'
  return (
    <Dialog title={title} size={view.kind === 'list' ? 'wide' : 'full'} onClose={onClose}>
      {view.kind === 'list' ? null : (
        <div className="sw-row">
          <button
            type="button"
            className="sw-button sw-button--outline"
            onClick={() => setView({ kind: 'list' })}
          >
            ← All versions
          </button>
        </div>
      )}
      {versions === null ? <p role="status">Loading the versions…</p> : null}
      {versions && !versions.ok ? <ApiProblems errors={versions.errors} onRetry={onChanged} /> : null}
      {versions?.ok && view.kind === 'list' ? (
        <VersionTable
          versions={versions.answer}
          onCompare={(number) => setView({ kind: 'compare', number })}
          onMove={(number) => setView({ kind: 'move', number })}
          onReplay={() => setView({ kind: 'replay' })}
        />
      ) : null}
      {view.kind === 'compare' ? <CompareVersion key={view.number} {...form} number={view.number} /> : null}
      {view.kind === 'replay' ? <ReplayDraft url={form.url} /> : null}
      {view.kind === 'move' && versions?.ok && versions.answer.current !== null ? (
        <MoveRequests url={form.url} from={view.number} to={versions.answer.current} onMoved={onChanged} />
      ) : null}
    </Dialog>
  )
}
