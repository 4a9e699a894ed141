import type { DirectoryRun } from '@/src/domain/people/directory/DirectorySync'
import { momentText } from '@/components/admin/momentText'
import { runWord } from './directoryWords'

/** The last runs, newest first. */
export function RunsTable({ runs }: { runs: readonly DirectoryRun[] }) {
  if (runs.length === 0) return <p className="sw-nothing">The directory was never read.</p>
  return (
    <section aria-label="Last runs">
      <h2>Last runs</h2>
      <div className="sw-people__scroll">
        <table className="sw-people__table">
          <thead>
            <tr>
              <th>Began</th>
              <th>By</th>
              <th>What</th>
              <th>How it ended</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id}>
                <td>{momentText(run.startedAt)}</td>
                <td data-head="By">{run.startedBy ?? 'the clock'}</td>
                <td data-head="What">{run.kind === 'check' ? 'Look' : 'Take over'}</td>
                <td data-head="How it ended">
                  {runWord(run)}
                  {run.failures.length > 0 ? `, ${run.failures.length} not written` : ''}
                  {run.problem ? <small> {run.problem}</small> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
