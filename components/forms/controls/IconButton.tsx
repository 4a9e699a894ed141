import type { LucideIcon } from 'lucide-react'

type Props = { icon: LucideIcon; label: string; onClick: () => void; off?: boolean }

/** An icon with its name. Switched off it stays in the tab order: a disabled button would drop the focus it holds. */
export function IconButton({ icon: Icon, label, onClick, off = false }: Props) {
  return (
    <button
      type="button"
      className="sw-fields-icon"
      title={label}
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick()
      }}
    >
      <Icon size={16} aria-hidden />
    </button>
  )
}
