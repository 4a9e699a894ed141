import type { LucideIcon } from 'lucide-react'

type Props = {
  icon: LucideIcon
  label: string
  onClick: () => void
  disabled?: boolean
  pressed?: boolean
  withText?: string
}

/** A tool: an icon with its name for the pointer and for screen readers, and in words beside it when asked for. */
export function IconButton({ icon: Icon, label, onClick, disabled, pressed, withText }: Props) {
  return (
    <button
      type="button"
      className="sw-button"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
      {withText ? <span>{withText}</span> : null}
    </button>
  )
}
