'use client'
import { CheckboxLine } from '@/components/ui/CheckboxLine'
import type { DelegationScope } from './Delegation'

type Props = {
  scopes: readonly DelegationScope[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Parts of what one decides: whole categories, or single forms in them. */
export function DelegationScopes({ scopes, chosen, onChange }: Props) {
  const turn = (slug: string, on: boolean, covered: readonly string[] = []) => {
    const next = new Set(chosen)
    if (on) next.add(slug)
    else next.delete(slug)
    // What the category covers need not be said again.
    covered.forEach((form) => next.delete(form))
    onChange(next)
  }
  return (
    <ul className="max-h-60 space-y-1 overflow-y-auto rounded-lg border px-3.5 py-1.5">
      {scopes.map(({ slug, label, forms }) => {
        const whole = chosen.has(slug)
        return (
          <li key={slug}>
            <CheckboxLine
              label={<span className="font-medium">{label}</span>}
              checked={whole}
              onChange={(event) =>
                turn(
                  slug,
                  event.target.checked,
                  forms.map((form) => form.slug),
                )
              }
            />
            <ul className="pl-7">
              {forms.map((form) => (
                <li key={form.slug}>
                  <CheckboxLine
                    label={form.label}
                    disabled={whole}
                    checked={whole || chosen.has(form.slug)}
                    onChange={(event) => turn(form.slug, event.target.checked)}
                  />
                </li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
