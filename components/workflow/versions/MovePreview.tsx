import { CircleCheck, TriangleAlert } from 'lucide-react'
import { statusWords } from './statusWords'
import type { Migration } from './versionSchemas'

type Props = { migration: Migration }

const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ') || 'nobody'

/** Request by request: whether it can move, which step becomes which, and who is asked before and after. */
export function MovePreview({ migration }: Props) {
  if (migration.docs.length === 0) return <p>Nothing runs on this version any more.</p>
  return (
    <table className="sw-table">
      <thead>
        <tr>
          <th scope="col">Request</th>
          <th scope="col">Moves</th>
          <th scope="col">What becomes of its open steps</th>
        </tr>
      </thead>
      <tbody>
        {migration.docs.map(({ request, ok, steps, error, becomes }) => (
          <tr key={request.id}>
            <th scope="row">
              {request.number}
              <small> {request.requester?.name}</small>
            </th>
            <td>
              {ok ? (
                <>
                  <CircleCheck size={14} aria-hidden /> yes
                  {becomes ? <small> then {statusWords(becomes)}</small> : null}
                </>
              ) : (
                <span className="is-bad">
                  <TriangleAlert size={14} aria-hidden /> no
                </span>
              )}
            </td>
            <td>
              {error ? <p className="is-bad">{error.message}</p> : null}
              <ul>
                {steps.map((step, index) => (
                  <li key={index}>
                    {step.from && step.to && step.from.label !== step.to.label
                      ? `“${step.from.label}” becomes “${step.to.label}”`
                      : `“${(step.to ?? step.from)?.label}” ${step.kind === 'new' ? 'begins' : step.kind === 'skipped' ? 'is passed by' : 'stays'}`}
                    {step.kind === 'skipped' ? null : (
                      <small>
                        {' '}
                        {names(step.before) === names(step.after)
                          ? names(step.after)
                          : `${names(step.before)} → ${names(step.after)}`}
                        {step.understaffed ? ', too few people' : ''}
                      </small>
                    )}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
