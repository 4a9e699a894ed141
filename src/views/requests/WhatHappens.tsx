import { PackageCheck, UserCheck } from 'lucide-react'
import { peopleText } from '@/components/portal/peopleText'
import type { ExpectedStep, FormPage } from '@/src/operations/requests/formPage'
import { expectedWords } from './expectedWords'

/** More names than this are harder to read than the rule that finds them. */
const NAMED = 3

/** Beside a form: who decides, who delivers, how long it takes. */
export function WhatHappens({ page }: { page: FormPage }) {
  const expected = expectedWords(page)
  return (
    <div className="rounded-lg border bg-surface p-4">
      <h2 className="font-semibold">What happens next</h2>
      {page.steps.length === 0 ? (
        <p className="mt-2 text-ink-soft">Nobody has to decide: it is done when you submit it.</p>
      ) : (
        <ol className="mt-3 space-y-3">
          {page.steps.map(({ nodeId, type, label, people, rule, understaffed }) => {
            const StepIcon = type === 'approval' ? UserCheck : PackageCheck
            return (
              <li key={nodeId} className="flex gap-2.5">
                <StepIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
                <span className="min-w-0">
                  <span className="block">
                    <span className="font-medium">{whoWords(people, rule)}</span>{' '}
                    {type === 'approval' ? 'decides' : 'delivers'}
                  </span>
                  <span className="block text-sm text-ink-faint">{label}</span>
                  {understaffed && (
                    <span className="block text-sm text-amber">Nobody can take this step today.</span>
                  )}
                </span>
              </li>
            )
          })}
        </ol>
      )}
      {expected && <p className="tabular mt-4 border-t pt-3 text-ink-soft">{expected}.</p>}
    </div>
  )
}

function whoWords(people: ExpectedStep['people'], rule: string): string {
  if (people.length === 0 || people.length > NAMED) return rule
  return peopleText(
    people.map(({ name }) => name),
    'or',
  )
}
