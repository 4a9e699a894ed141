import { useState } from 'react'
import { SelectControl } from '../controls/SelectControl'
import { useAnswer } from '../useAnswer'
import { ApiProblems } from './ApiProblems'
import { statusWords } from './statusWords'
import { versionSchemas, type Replay } from './versionSchemas'

type Props = { url: string }

const COUNTS = [20, 50, 100]

const pathWords = ({ path, outcome }: Replay['docs'][number]['before']) =>
  `${path
    .filter((step) => step.result !== 'skipped')
    .map((step) => step.label)
    .join(' → ')} · ${statusWords(outcome)}`

/** The draft tried on the last requests as they really went: what would have gone differently. */
export function ReplayDraft({ url }: Props) {
  const [n, setN] = useState(20)
  const [again, setAgain] = useState(0)
  const replay = useAnswer(`${url}/replay`, versionSchemas.replay, { again, post: { n } })
  const changed = replay?.ok ? replay.answer.docs.filter(({ different }) => different) : []
  return (
    <div className="sw-setup">
      <SelectControl
        label="How many requests"
        value={String(n)}
        options={COUNTS.map((count) => ({ value: String(count), label: `The last ${count}` }))}
        onChange={(value) => setN(Number(value))}
      />
      {replay === null ? <p role="status">Trying the draft…</p> : null}
      {replay && !replay.ok ? (
        <ApiProblems errors={replay.errors} onRetry={() => setAgain(again + 1)} />
      ) : null}
      {replay?.ok ? (
        <div role="status">
          <p>
            {replay.answer.considered === 0
              ? 'Nobody has asked with this form yet, so there is nothing to try it on.'
              : changed.length === 0
                ? `Of the last ${replay.answer.considered} requests none would have gone differently.`
                : `Of the last ${replay.answer.considered} requests ${changed.length} would have gone differently.`}
          </p>
          {changed.length > 0 ? (
            <table className="sw-table">
              <thead>
                <tr>
                  <th scope="col">Request</th>
                  <th scope="col">What would be different</th>
                  <th scope="col">As it went</th>
                  <th scope="col">With the draft</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ request, version, changes, before, after }) => (
                  <tr key={request.id}>
                    <th scope="row">
                      {request.number}
                      <small>
                        {' '}
                        {request.requester?.name} · version {version}
                      </small>
                    </th>
                    <td>
                      <ul>
                        {changes.map((change, index) => (
                          <li key={index}>{change.message}</li>
                        ))}
                      </ul>
                    </td>
                    <td>{pathWords(before)}</td>
                    <td>{pathWords(after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
