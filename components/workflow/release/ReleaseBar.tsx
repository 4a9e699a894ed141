import { FlaskConical, Upload } from 'lucide-react'
import { useState } from 'react'
import { Verdict } from '../publish/Verdict'
import { SimulateDialog } from '../publish/SimulateDialog'
import { useAnswer } from '../useAnswer'
import { VersionsDialog } from '../versions/VersionsDialog'
import { versionSchemas } from '../versions/versionSchemas'
import { PublishDialog } from './PublishDialog'
import type { ReleaseForm } from './releaseTypes'

type Props = ReleaseForm & {
  /** Something is not saved yet. */
  modified: boolean
  /** Saves first, where that is possible from here; answers whether what is stored is what is shown. */
  onSaveFirst?: () => Promise<boolean>
  /** Shown, but nothing can be published or tried: somebody else edits. */
  watching?: boolean
  /** Something was published: the form is another revision now. */
  onReleased?: () => void
}

type Answer = { title: string; items: { nodeId?: string; message: string }[] }
const SAVE_FIRST = 'Save first: what is published or simulated is what is saved.'

/** Which version is out and how the draft differs, a trial run, and publishing. */
export function ReleaseBar(props: Props) {
  const { url, draft, rev, fields, options, modified, onSaveFirst, watching = false, onReleased } = props
  const [asked, setAsked] = useState(0)
  const [open, setOpen] = useState<'simulate' | 'publish' | 'versions' | null>(null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const versions = useAnswer(`${url}/versions`, versionSchemas.list, {
    // Whatever was saved or published since changes what the chip says.
    again: asked + (rev ?? 0),
  })
  const known = versions?.ok ? versions.answer : null
  const blocked = (modified && !onSaveFirst) || watching
  const enter = async (window: 'simulate' | 'publish') => {
    if (modified && !(await onSaveFirst?.())) return
    setAnswer(null)
    setOpen(window)
  }
  const close = () => setOpen(null)
  const changed = modified || known?.draftChanged === true
  const chip =
    known === null || known.current === null
      ? 'Not published'
      : `Version ${known.current} live${changed ? ' · draft differs' : ''}`

  return (
    <div className="sw-publish">
      <button
        type="button"
        className="sw-publish__version"
        title="All versions, their differences, and what still runs on them"
        onClick={() => {
          setAsked((count) => count + 1)
          setOpen('versions')
        }}
      >
        {versions === null ? 'Versions' : chip}
      </button>
      <button
        type="button"
        className="sw-button"
        disabled={blocked}
        title={modified && !onSaveFirst ? SAVE_FIRST : 'Try it with a person and answers'}
        onClick={() => void enter('simulate')}
      >
        <FlaskConical size={16} aria-hidden /> Simulate
      </button>
      <button
        type="button"
        className="sw-button sw-button--primary"
        disabled={blocked}
        title={
          modified && !onSaveFirst
            ? SAVE_FIRST
            : 'Make the saved draft the version that new requests follow; you see first what changes'
        }
        onClick={() => void enter('publish')}
      >
        <Upload size={16} aria-hidden /> Publish
      </button>
      {modified && !onSaveFirst ? <span className="sw-publish__hint">Save first</span> : null}
      {answer ? <Verdict good {...answer} onClose={() => setAnswer(null)} /> : null}
      {open === 'simulate' ? (
        <SimulateDialog url={`${url}/simulate`} fields={fields} options={options} onClose={close} />
      ) : null}
      {open === 'publish' ? (
        <PublishDialog
          url={url}
          draft={draft}
          rev={rev}
          fields={fields}
          options={options}
          onClose={close}
          onPublished={({ version, warnings: items }) => {
            close()
            setAnswer({ title: `Version ${version} is published`, items })
            setAsked((count) => count + 1)
            onReleased?.()
          }}
        />
      ) : null}
      {open === 'versions' ? (
        <VersionsDialog
          url={url}
          draft={draft}
          rev={rev}
          fields={fields}
          options={options}
          versions={versions}
          onChanged={() => setAsked((count) => count + 1)}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
