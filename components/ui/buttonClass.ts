import { cva, type VariantProps } from 'class-variance-authority'

/** The look of a button, shared by `<button>` and by links that are drawn as one. 44 px high on a phone. */
export const buttonClass = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-lg border font-medium whitespace-nowrap transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
        secondary: 'border-line bg-surface text-ink hover:bg-hover',
        ghost: 'border-transparent bg-transparent text-ink-soft hover:bg-hover hover:text-ink',
        danger: 'border-transparent bg-red text-on-red hover:bg-red-strong',
        quietDanger: 'border-line bg-surface text-red hover:bg-red-soft',
      },
      size: {
        md: 'h-11 px-4 text-base md:h-9 md:px-3.5',
        sm: 'h-11 px-3 text-sm md:h-8',
        icon: 'size-11 px-0 md:size-9',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

export type ButtonLook = VariantProps<typeof buttonClass>
