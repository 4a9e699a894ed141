'use client'
import { Link, NavGroup, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

type Props = {
  label: string
  /** Below the administration's own path. */
  links: readonly { path: string; label: string }[]
}

/** Pages of ours in the administration's navigation, below the collections. */
export function NavLinks({ label, links }: Props) {
  const { config } = useConfig()
  const pathname = usePathname()
  return (
    <NavGroup label={label}>
      {links.map(({ path, label: text }) => {
        const href = `${config.routes.admin}${path}`
        return (
          <Link
            key={path}
            href={href}
            className="nav__link"
            prefetch={false}
            aria-current={pathname === href ? 'page' : undefined}
          >
            {pathname === href ? <span className="nav__link-indicator" /> : null}
            <span className="nav__link-label">{text}</span>
          </Link>
        )
      })}
    </NavGroup>
  )
}
