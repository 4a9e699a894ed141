type Props = { errors: readonly { name: string; message: string }[]; onJump: (name: string) => void }

/** What keeps the form from being sent, announced at once; each line jumps to its field. */
export function ErrorSummary({ errors, onJump }: Props) {
  return (
    <div role="alert">
      {errors.length > 0 && (
        <div className="rounded-lg bg-red-soft px-3.5 py-3 text-red">
          <p className="font-medium">
            {errors.length === 1 ? 'One answer needs a look:' : `${errors.length} answers need a look:`}
          </p>
          <ul className="mt-1">
            {errors.map((error) => (
              <li key={error.name}>
                <button
                  type="button"
                  onClick={() => onJump(error.name)}
                  className="min-h-11 rounded-sm text-left underline underline-offset-4 md:min-h-7"
                >
                  {error.message}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
