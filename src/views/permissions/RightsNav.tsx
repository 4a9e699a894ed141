import Link from 'next/link'

const PAGES = [
  { key: 'explain', path: '', label: 'Why may someone?' },
  { key: 'trees', path: '/trees', label: 'Trees' },
  { key: 'conflicts', path: '/conflicts', label: 'Conflicts' },
] as const

type Props = { adminRoute: string; here: (typeof PAGES)[number]['key'] }

/** The pages about rights beside each other. */
export function RightsNav({ adminRoute, here }: Props) {
  return (
    <nav className="sw-admin-pages" aria-label="Rights">
      {PAGES.map(({ key, path, label }) => (
        <Link key={key} href={`${adminRoute}/rights${path}`} aria-current={key === here ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
