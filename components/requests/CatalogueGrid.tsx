'use client'
import { Search } from 'lucide-react'
import Link from 'next/link'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Input } from '@/components/ui/Input'
import { matchWords } from '@/components/ui/matchWords'
import { EmptyState } from '@/components/portal/EmptyState'

export type CatalogueForm = {
  id: string
  slug: string
  title: string
  description?: string | null
  /** What else it is called: whoever types that finds it, too. */
  also?: string
  /** Drawn by the server: of all drawings that a form may name, a page carries those that it shows. */
  icon: ReactNode
  /** What to expect, in words: "Usually 2 days". */
  expected?: string
}
export type CatalogueCategory = {
  id: string
  slug: string
  title: string
  description?: string | null
  icon: ReactNode
  forms: readonly CatalogueForm[]
}

/** Everything one may ask for, by category, narrowed while one types. */
export function CatalogueGrid({ categories }: { categories: readonly CatalogueCategory[] }) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const found = categories
    .map((category) => ({
      ...category,
      forms: category.forms.filter(
        (form) =>
          matchWords(typed, [form.title, category.title, form.description ?? '', form.also ?? '']) > 0,
      ),
    }))
    .filter((category) => category.forms.length > 0)
  const count = found.reduce((sum, category) => sum + category.forms.length, 0)

  if (categories.every((category) => category.forms.length === 0)) {
    return (
      <EmptyState>There is nothing to ask for yet. Forms appear here once they are published.</EmptyState>
    )
  }
  return (
    <div>
      <div className="relative mb-6 max-w-md">
        <Search aria-hidden className="absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-faint" />
        <Input
          type="search"
          aria-label="Find a form"
          placeholder="Find a form"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className="pl-9"
        />
        <p role="status" className="sr-only">
          {typed && `${count} ${count === 1 ? 'form fits' : 'forms fit'}`}
        </p>
      </div>
      {found.length === 0 && (
        <EmptyState action={<Button onClick={() => setTyped('')}>Show everything</Button>}>
          No form fits “{typed}”. Try fewer or other words.
        </EmptyState>
      )}
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {found.map((category) => (
          <section
            key={category.id}
            aria-labelledby={`${id}-${category.id}`}
            className="rounded-lg border bg-surface p-1.5"
          >
            <div className="px-2.5 pt-2.5 pb-1.5">
              <h2 id={`${id}-${category.id}`} className="flex items-center gap-2 font-semibold">
                {category.icon}
                {category.title}
              </h2>
              {category.description && <p className="text-sm text-ink-soft">{category.description}</p>}
            </div>
            <ul>
              {category.forms.map((form) => (
                <li key={form.id}>
                  <Link
                    href={`/requests/new/${form.slug}`}
                    className="group flex gap-3 rounded-md p-2.5 transition-colors hover:bg-hover focus-visible:-outline-offset-2"
                  >
                    <span className="flex size-9 shrink-0 items-center justify-center rounded-lg bg-accent-soft text-accent-text">
                      {form.icon}
                    </span>
                    <span className="min-w-0">
                      <span className="block font-medium group-hover:text-accent-text">{form.title}</span>
                      {form.description && (
                        <span className="line-clamp-2 text-sm text-ink-soft">{form.description}</span>
                      )}
                      {form.expected && (
                        <span className="tabular block text-sm text-ink-faint">{form.expected}</span>
                      )}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
