import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './cn'

const badgeClass = cva(
  'inline-flex max-w-full items-center gap-1.5 rounded-full px-2 py-0.5 text-xs leading-4 font-medium whitespace-nowrap',
  {
    variants: {
      tone: {
        neutral: 'bg-sunken text-ink-soft',
        outline: 'text-ink-soft ring-1 ring-line ring-inset',
        accent: 'bg-accent-soft text-accent-text',
        green: 'bg-green-soft text-green',
        amber: 'bg-amber-soft text-amber',
        red: 'bg-red-soft text-red',
        blue: 'bg-blue-soft text-blue',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
)

/** A word in a pill. The tone is decoration: the word must say it alone. */
export function Badge({
  tone,
  className,
  ...rest
}: ComponentProps<'span'> & VariantProps<typeof badgeClass>) {
  return <span {...rest} className={cn(badgeClass({ tone }), className)} />
}
