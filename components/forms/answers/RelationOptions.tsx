import { cn } from '@/components/ui/cn'
import type { RelationChoice } from './readChoices'
import type { RelationSearch } from './searchRelation'

type Props = {
  id: string
  found: RelationSearch | null
  typed: string
  active: number
  onTake: (choice: RelationChoice) => void
  onHover: (index: number) => void
}

/** The list below a combobox. It takes the pointer before the field can lose its focus. */
export function RelationOptions({ id, found, typed, active, onTake, onHover }: Props) {
  const choices = found?.ok ? found.choices : []
  return (
    <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 animate-enter overflow-y-auto rounded-lg border bg-surface p-1 shadow-lift">
      <ul id={id} role="listbox" aria-label="Suggestions">
        {choices.map((choice, index) => (
          <li
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerMove={() => onHover(index)}
            onMouseDown={(event) => {
              event.preventDefault()
              onTake(choice)
            }}
            className={cn(
              'flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 rounded-md px-2.5 md:min-h-8',
              index === active && 'bg-hover',
            )}
          >
            {choice.name}
            {choice.hint && <span className="text-sm text-ink-soft">{choice.hint}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className={choices.length > 0 ? 'sr-only' : 'px-2.5 py-2 text-ink-soft'}>
        {found === null
          ? 'Searching…'
          : found.ok
            ? choices.length > 0
              ? `${choices.length} found`
              : typed === ''
                ? 'Type to search.'
                : `Nobody and nothing fits “${typed}”.`
            : found.message}
      </p>
    </div>
  )
}
