import { useId, type ReactNode } from 'react'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { sectionsOf } from '@/src/domain/forms/sectionsOf'
import { cn } from '@/components/ui/cn'

type Props = {
  fields: readonly FormField[]
  isShown: (field: FormField) => boolean
  draw: (field: FormField) => ReactNode
}

/** The fields of a form under their headings, halves side by side where there is room. */
export function FormSections({ fields, isShown, draw }: Props) {
  const id = useId()
  return sectionsOf(fields, isShown).map(({ key, title, fields: own }) => {
    const grid = (
      <div className="grid gap-x-4 gap-y-6 sm:grid-cols-2">
        {own.map((field) => (
          <div key={field.name} className={cn('min-w-0', field.width !== 'half' && 'sm:col-span-2')}>
            {draw(field)}
          </div>
        ))}
      </div>
    )
    if (title === null) return <div key={key}>{grid}</div>
    return (
      <section key={key} aria-labelledby={`${id}-${key}`} className="space-y-4 border-t pt-5">
        <h2 id={`${id}-${key}`} className="text-lg font-semibold tracking-tight">
          {title}
        </h2>
        {grid}
      </section>
    )
  })
}
