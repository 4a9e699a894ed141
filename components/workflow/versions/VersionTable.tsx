import { momentText } from '@/components/admin/momentText'
import { statusWords } from './statusWords'
import type { VersionList } from './versionSchemas'

type Props = {
  versions: VersionList
  onCompare: (number: number) => void
  onMove: (number: number) => void
  onReplay: () => void
}

const OPEN = ['pending_approval', 'returned', 'pending_fulfillment']

/** Every version with who published it, what still runs on it, and what can be done about it. */
export function VersionTable({ versions, onCompare, onMove, onReplay }: Props) {
  const { docs, current, draftChanged } = versions
  const open = (counts: Record<string, number>) =>
    OPEN.flatMap((status) => (counts[status] ? [`${counts[status]} ${statusWords(status)}`] : [])).join(', ')
  if (docs.length === 0) {
    return <p>Nothing is published yet. Publish the draft, then people can ask with this form.</p>
  }
  return (
    <>
      <p>
        {draftChanged
          ? `The draft differs from version ${current}.`
          : `The draft is what version ${current} says.`}{' '}
        <button type="button" className="sw-button sw-button--outline" onClick={onReplay}>
          Try the draft on the last requests
        </button>
      </p>
      <table className="sw-table">
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">Published</th>
            <th scope="col">Still running on it</th>
            <th scope="col">
              <span aria-hidden> </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {docs.map(({ number, publishedAt, by, running, counts }) => (
            <tr key={number}>
              <th scope="row">
                Version {number} {number === current ? <span className="sw-chip-live">live</span> : null}
              </th>
              <td>
                {momentText(publishedAt)}
                {by ? <small> by {by.name}</small> : null}
              </td>
              <td>
                {running === 0 ? 'nothing' : `${running} ${running === 1 ? 'request' : 'requests'}`}
                {running > 0 ? <small> {open(counts)}</small> : null}
              </td>
              <td>
                <button
                  type="button"
                  className="sw-button sw-button--outline"
                  aria-label={`Compare the draft with version ${number}`}
                  onClick={() => onCompare(number)}
                >
                  Compare
                </button>{' '}
                {number !== current && running > 0 ? (
                  <button
                    type="button"
                    className="sw-button sw-button--outline"
                    aria-label={`Move the requests on version ${number} to version ${current}`}
                    onClick={() => onMove(number)}
                  >
                    Move…
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
