'use client'

import { Link, NavGroup, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

const LINKS = [
  { path: '/rights', label: 'Why may someone?' },
  { path: '/rights/trees', label: 'Groups and roles as trees' },
  { path: '/rights/conflicts', label: 'Conflicts' },
] as const

/** The pages about rights in the administration's navigation, below the collections. */
export function RightsLinks() {
  const { config } = useConfig()
  const pathname = usePathname()
  return (
    <NavGroup label="Who may do what">
      {LINKS.map(({ path, label }) => {
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
            <span className="nav__link-label">{label}</span>
          </Link>
        )
      })}
    </NavGroup>
  )
}
