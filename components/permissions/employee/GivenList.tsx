import { Link } from '@payloadcms/ui'
import type { GivenRow } from '@/src/domain/permissions/EffectiveRightsAnswer'
import { validityWords } from './validityWords'

type Props = { person: string; given: readonly GivenRow[]; adminRoute: string }

const KIND = {
  'role-assignments': 'Role',
  'group-memberships': 'Group',
  'permission-grants': 'Permission',
} as const
const STATE = { running: 'in force', future: 'to come', ended: 'ended' } as const
const ORDER = ['running', 'future', 'ended'] as const

/** What somebody was given, what is in force first; each leads to its row. */
export function GivenList({ person, given, adminRoute }: Props) {
  if (given.length === 0) return <p className="sw-nothing">{person} was never given anything.</p>
  const sorted = ORDER.flatMap((state) => given.filter((row) => row.state === state))
  return (
    <ul className="sw-given">
      {sorted.map((row) => (
        <li key={row.id} className={`is-${row.state}`}>
          <span className={`sw-validity sw-validity--${row.state}`}>{STATE[row.state]}</span>
          <Link href={`${adminRoute}/collections/${row.collection}/${row.id}`}>
            {KIND[row.collection]} {row.what.name}
          </Link>
          {row.what.generated ? <span className="sw-crumb sw-crumb--quiet">generated</span> : null}
          <span>{validityWords(row)}</span>
          <small>
            {[row.grantedBy ? `given by ${row.grantedBy}` : '', row.reason ?? ''].filter(Boolean).join(': ')}
          </small>
        </li>
      ))}
    </ul>
  )
}
