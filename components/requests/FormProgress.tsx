type Props = { answered: number; total: number }

/** How far one has come in a long form. */
export function FormProgress({ answered, total }: Props) {
  return (
    <div className="sticky top-14 z-20 -mx-1 mb-6 bg-canvas px-1 py-2">
      <p className="tabular mb-1.5 text-sm text-ink-soft">
        {answered} of {total} answered
      </p>
      <div
        role="progressbar"
        aria-label="Answered questions"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={answered}
        className="h-1 overflow-hidden rounded-full bg-hover"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width]"
          style={{ width: `${total === 0 ? 0 : (answered / total) * 100}%` }}
        />
      </div>
    </div>
  )
}
