import type { ApiProblem } from '../publish/callApi'

type Props = { errors: readonly ApiProblem[]; onRetry?: () => void }

/** What the server refused, in its own sentences. */
export function ApiProblems({ errors, onRetry }: Props) {
  return (
    <div role="alert">
      {errors.map((error, index) => (
        <p key={index} className="is-bad">
          {error.message}
        </p>
      ))}
      {onRetry ? (
        <button type="button" className="sw-button sw-button--outline" onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  )
}
