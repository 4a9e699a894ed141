import { useMemo, useState } from 'react'
import { parseDefinition } from '@/src/domain/workflow/parseDefinition'
import { labelOf } from '@/src/domain/workflow/labelOf'
import { SelectControl } from '../controls/SelectControl'
import { callApi, type ApiAnswer } from '../publish/callApi'
import { useAnswer } from '../useAnswer'
import { ApiProblems } from './ApiProblems'
import { MovePreview } from './MovePreview'
import { versionSchemas, type Migration } from './versionSchemas'

type Props = { url: string; from: number; to: number; onMoved: () => void }

const ACTS = ['approval', 'fulfillment', 'timer']
const nodesOf = (raw: unknown) => {
  const parsed = parseDefinition(raw)
  return 'definition' in parsed ? parsed.definition.nodes.filter(({ type }) => ACTS.includes(type)) : []
}

/** Moves running requests to the live version: which step becomes which, who is affected and how, then the act itself. */
export function MoveRequests({ url, from, to, onMoved }: Props) {
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const [sure, setSure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<ApiAnswer<Migration> | null>(null)
  // Many are moved in several goes: behind which request this one begins.
  const [after, setAfter] = useState('')
  const old = useAnswer(`${url}/versions/${from}`, versionSchemas.one)
  const live = useAnswer(`${url}/versions/${to}`, versionSchemas.one)
  const first = useAnswer(`${url}/migrate`, versionSchemas.migration, {
    post: { from: [from], to, mapping: {}, dryRun: true, after },
  })
  const oldSteps = useMemo(() => (old?.ok ? nodesOf(old.answer.workflow) : []), [old])
  const liveSteps = useMemo(() => (live?.ok ? nodesOf(live.answer.workflow) : []), [live])
  // Steps that are the same in both need no decision.
  const open = oldSteps.filter(
    (node) => !liveSteps.some(({ id, type }) => id === node.id && type === node.type),
  )
  const suggestion = first?.ok ? first.answer.suggestion : {}
  const mapping = Object.fromEntries(open.map(({ id }) => [id, chosen[id] ?? suggestion[id] ?? '']))
  const preview = useAnswer(first === null || done ? null : `${url}/migrate`, versionSchemas.migration, {
    post: { from: [from], to, mapping, dryRun: true, after },
  })

  const move = async () => {
    setBusy(true)
    const answer = await callApi(`${url}/migrate`, versionSchemas.migration, {
      method: 'POST',
      body: { from: [from], to, mapping, dryRun: false, after },
    })
    setBusy(false)
    setDone(answer)
    if (answer.ok) onMoved()
  }

  if (old === null || live === null || first === null) return <p role="status">Looking at what runs…</p>
  if (!old.ok) return <ApiProblems errors={old.errors} />
  if (!live.ok) return <ApiProblems errors={live.errors} />
  if (done) {
    return done.ok ? (
      <div role="status">
        <p>
          <strong>
            {done.answer.moved} {done.answer.moved === 1 ? 'request was' : 'requests were'} moved to version{' '}
            {to}.
          </strong>{' '}
          {done.answer.refused > 0
            ? `${done.answer.refused} ${done.answer.refused === 1 ? 'stays as it is' : 'stay as they are'}.`
            : ''}
        </p>
        {done.answer.next ? (
          <p>
            <button
              type="button"
              className="sw-button sw-button--outline"
              onClick={() => {
                setAfter(done.answer.next ?? '')
                setSure(false)
                setDone(null)
              }}
            >
              Look at the next of {done.answer.left} that are left
            </button>
          </p>
        ) : null}
        <MovePreview migration={done.answer} />
      </div>
    ) : (
      <ApiProblems errors={done.errors} onRetry={() => setDone(null)} />
    )
  }
  const movable = preview?.ok ? preview.answer.moved : 0
  return (
    <div className="sw-setup">
      {open.length > 0 ? (
        <section aria-label="Which step becomes which">
          <h3>1. Which step becomes which in version {to}?</h3>
          <div className="sw-maps">
            {open.map((node) => (
              <SelectControl
                key={node.id}
                label={`“${labelOf(node)}” of version ${from} becomes`}
                value={mapping[node.id] ?? ''}
                options={[
                  { value: '', label: 'nothing: it has no counterpart' },
                  ...liveSteps
                    .filter(({ type }) => type === node.type)
                    .map((step) => ({ value: step.id, label: labelOf(step) })),
                ]}
                onChange={(value) => {
                  setSure(false)
                  setChosen({ ...chosen, [node.id]: value })
                }}
              />
            ))}
          </div>
        </section>
      ) : (
        <p>
          Every step of version {from} is in version {to} as well, so nothing has to be mapped.
        </p>
      )}
      <section aria-label="Who is affected and how">
        <h3>{open.length > 0 ? '2. ' : ''}Who is affected, and how</h3>
        {preview === null ? <p role="status">Looking at every request…</p> : null}
        {preview && !preview.ok ? <ApiProblems errors={preview.errors} /> : null}
        {preview?.ok && preview.answer.left > 0 ? (
          <p>
            These are the first {preview.answer.docs.length}; {preview.answer.left} more follow once these are
            moved.
          </p>
        ) : null}
        {preview?.ok ? <MovePreview migration={preview.answer} /> : null}
      </section>
      {movable > 0 ? (
        <>
          <label className="sw-radios__choice">
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />I have
            looked at the list. Decisions already made are kept; each move is recorded.
          </label>
          <div>
            <button
              type="button"
              className="sw-button sw-button--primary"
              disabled={!sure || busy}
              onClick={() => void move()}
            >
              {busy
                ? 'Moving…'
                : `Move ${movable} ${movable === 1 ? 'request' : 'requests'} to version ${to}`}
            </button>
          </div>
        </>
      ) : null}
    </div>
  )
}
