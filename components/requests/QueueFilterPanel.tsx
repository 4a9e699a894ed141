'use client'
import { useEffect, useState } from 'react'
import { commandErrorText } from '@/components/portal/commandErrorText'
import { Notice } from '@/components/portal/Notice'
import { sendCommand } from '@/components/portal/sendCommand'
import { Button } from '@/components/ui/Button'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import { Skeleton } from '@/components/ui/Skeleton'
import type { QueueFilter } from '@/src/domain/requests/queueFilterSchema'
import { writeQueueFilter } from '@/src/domain/requests/writeQueueFilter'
import type { QueueKind } from './QueueItem'
import { queueAges, queuePriorities, queueWhys } from './queueFilterWords'

type Choice = { value: string; label: string; count: number }
type Facets = Record<'form' | 'category' | 'requester' | 'why' | 'priority' | 'age', Choice[]> & {
  overdue: number
}
type Props = {
  kind: QueueKind
  filter: QueueFilter
  onChange: (key: keyof QueueFilter, value: string, chosen: boolean) => void
}

/** What the list can be narrowed by, and how many each choice would show. */
export function QueueFilterPanel({ kind, filter, onChange }: Props) {
  const [facets, setFacets] = useState<Facets | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const query = writeQueueFilter(filter)

  useEffect(() => {
    const leaving = new AbortController()
    void sendCommand(`/api/itsm-requests/queue/facets?type=${kind}&${query}`, {
      method: 'GET',
      signal: leaving.signal,
    }).then((answer) => {
      if (leaving.signal.aborted) return
      if (answer.ok) setFacets(answer.body as Facets)
      setProblem(answer.ok ? null : commandErrorText(answer.errors[0]))
    })
    return () => leaving.abort()
  }, [kind, query, tries])

  if (problem)
    return (
      <Notice
        tone="error"
        action={
          <Button size="sm" onClick={() => setTries((now) => now + 1)}>
            Try again
          </Button>
        }
      >
        {problem}
      </Notice>
    )
  if (!facets)
    return (
      <div aria-busy className="space-y-3">
        <p className="sr-only">Loading the filters</p>
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <Skeleton key={line} className="h-6" />
        ))}
      </div>
    )

  const named = (choices: readonly Choice[], words: Readonly<Record<string, string>>) =>
    choices.map((choice) => ({ ...choice, label: words[choice.value] ?? choice.label }))
  const late = [{ value: 'true', label: 'Overdue', count: facets.overdue }]
  const groups = [
    { key: 'form', title: 'Form', choices: facets.form },
    { key: 'category', title: 'Category', choices: facets.category },
    { key: 'why', title: 'Why it waits for me', choices: named(facets.why, queueWhys) },
    { key: 'overdue', title: 'Due', choices: late },
    { key: 'age', title: 'Age', choices: named(facets.age, queueAges) },
    { key: 'priority', title: 'Priority', choices: named(facets.priority, queuePriorities) },
    { key: 'requester', title: 'Asked by', choices: facets.requester },
  ] as const
  const isChosen = (key: keyof QueueFilter, value: string) => {
    const own = filter[key]
    return Array.isArray(own) ? (own as readonly string[]).includes(value) : own === value
  }

  if (groups.every(({ choices }) => choices.every(({ count }) => count === 0)))
    return <p className="text-ink-soft">Nothing waits for you here, so there is nothing to choose from.</p>

  return (
    <div className="space-y-4">
      {groups.map(({ key, title, choices }) => {
        const shown = choices.filter(({ value, count }) => count > 0 || isChosen(key, value))
        if (shown.length === 0) return null
        return (
          <fieldset key={key}>
            <legend className="mb-0.5 text-sm font-medium text-ink-soft">{title}</legend>
            {shown.map(({ value, label, count }) => (
              <CheckboxLine
                key={value}
                checked={isChosen(key, value)}
                onChange={(event) => onChange(key, value, event.target.checked)}
                label={
                  <span className="flex min-w-0 flex-1 items-baseline justify-between gap-3">
                    <span className="min-w-0 break-words">{label}</span>
                    <span className="tabular text-sm text-ink-faint">{count}</span>
                  </span>
                }
              />
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
