'use client'
import { ClipboardCheck } from 'lucide-react'
import { useState } from 'react'
import { EmptyState } from '@/components/portal/EmptyState'
import { RelativeTime } from '@/components/portal/RelativeTime'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { groupLines } from './groupLines'
import type { ReviewLine } from './ReviewLine'
import { ReviewRow } from './ReviewRow'
import { RevokeDialog } from './RevokeDialog'
import { useReviewLines } from './useReviewLines'
import { useRowKeys } from './useRowKeys'

/** The rights that one person reviews: by campaign and holder, decided one by one or many at once. */
export function ReviewBoard({ first, now }: { first: readonly ReviewLine[]; now: string }) {
  const { lines, chosen, problems, busy, choose, decide } = useReviewLines(first)
  const [revoking, setRevoking] = useState<readonly string[] | null>(null)
  useRowKeys()
  if (lines.length === 0) {
    return (
      <EmptyState icon={<ClipboardCheck aria-hidden />}>
        No rights of others wait for your review. You will be told when they do.
      </EmptyState>
    )
  }
  const ids = [...chosen]
  return (
    <div className="space-y-10">
      {groupLines(lines).map(({ review, people }) => {
        const open = people.flatMap(({ lines: own }) => own).filter(({ decision }) => decision === null)
        return (
          <section key={review.id} aria-label={review.name}>
            <h2 className="text-md font-semibold">{review.name}</h2>
            <p className="mb-3 text-ink-soft">
              {open.length === 0 ? 'All decided.' : `${open.length} left.`} Due{' '}
              <RelativeTime at={review.dueAt} now={now} style="due" />;{' '}
              {review.onUndecided === 'revoke'
                ? 'what is not decided then ends.'
                : 'what is not decided then stays.'}
            </p>
            <div className="space-y-4">
              {people.map(({ employee, lines: own }) => {
                const left = own.filter(({ decision }) => decision === null).map(({ id }) => id)
                return (
                  <div key={employee.id} className="rounded-lg border bg-surface">
                    <div className="border-b px-4 py-2">
                      <CheckboxLine
                        label={
                          <span>
                            <span className="font-semibold">{employee.name}</span>
                            {employee.jobTitle && (
                              <span className="text-ink-soft"> · {employee.jobTitle}</span>
                            )}
                          </span>
                        }
                        aria-label={`All of ${employee.name}`}
                        disabled={left.length === 0}
                        checked={left.length > 0 && left.every((id) => chosen.has(id))}
                        onChange={({ target }) => choose(left, target.checked)}
                      />
                    </div>
                    <ul className="divide-y">
                      {own.map((line) => (
                        <ReviewRow
                          key={line.id}
                          line={line}
                          chosen={chosen.has(line.id)}
                          problem={problems.get(line.id)}
                          busy={busy}
                          onChoose={(on) => choose([line.id], on)}
                          onKeep={() => void decide([line.id], 'keep', '')}
                          onRevoke={() => setRevoking([line.id])}
                        />
                      ))}
                    </ul>
                  </div>
                )
              })}
            </div>
          </section>
        )
      })}
      {ids.length > 0 && (
        <div className="sticky bottom-20 z-30 flex flex-wrap items-center justify-between gap-3 rounded-lg border bg-surface px-4 py-3 shadow-lift md:bottom-4">
          <span role="status" className="font-medium">
            {ids.length} chosen
          </span>
          <span className="flex gap-2">
            <Button variant="primary" busy={busy} onClick={() => void decide(ids, 'keep', '')}>
              Keep
            </Button>
            <Button variant="quietDanger" busy={busy} onClick={() => setRevoking(ids)}>
              Take away
            </Button>
          </span>
        </div>
      )}
      {revoking && (
        <RevokeDialog
          count={revoking.length}
          busy={busy}
          onClose={() => setRevoking(null)}
          onRevoke={(reason) => {
            void decide(revoking, 'revoke', reason).then(() => setRevoking(null))
          }}
        />
      )}
    </div>
  )
}
