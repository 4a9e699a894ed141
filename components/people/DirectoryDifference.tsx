import type { DirectoryProblem } from '@/src/domain/people/directory/DirectoryPlan'
import type { ShownPlan } from '@/src/domain/people/directory/DirectorySync'
import { differencesOf, type Difference } from './directoryWords'

type Props = {
  plan: ShownPlan
  /** Whether it was carried out; else it is what would change. */
  applied: boolean
  failures: readonly DirectoryProblem[]
}

/** What a run found, kind by kind, each with its number; long ones are cut and say so. */
export function DirectoryDifference({ plan, applied, failures }: Props) {
  const found = differencesOf(plan)
  const failed: Difference[] =
    failures.length > 0
      ? [
          {
            title: 'Not written',
            total: failures.length,
            lines: failures.map(({ name, problem }) => ({ name, text: problem })),
          },
        ]
      : []
  return (
    <section aria-label={applied ? 'What was taken over' : 'The difference'} className="sw-people__parts">
      <h2>{applied ? 'What was taken over' : 'The difference'}</h2>
      {found.length === 0 ? <p>Everything here is as the directory has it.</p> : null}
      {[...failed, ...found].map(({ title, total, lines }) => (
        <details key={title} open={total <= 20}>
          <summary>
            {title} ({total})
          </summary>
          <ul>
            {lines.map(({ name, text }, index) => (
              <li key={index}>
                <strong>{name}</strong> {text ? <small>{text}</small> : null}
              </li>
            ))}
            {total > lines.length ? <li>and {total - lines.length} more</li> : null}
          </ul>
        </details>
      ))}
    </section>
  )
}
