import { cn } from './cn'

type Props = { orientation?: 'horizontal' | 'vertical'; className?: string }

export function Separator({ orientation = 'horizontal', className }: Props) {
  return (
    <div
      role="separator"
      aria-orientation={orientation}
      className={cn(
        'shrink-0 bg-line',
        orientation === 'horizontal' ? 'h-px w-full' : 'w-px self-stretch',
        className,
      )}
    />
  )
}
