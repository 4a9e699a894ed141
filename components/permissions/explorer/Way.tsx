import { Link } from '@payloadcms/ui'
import type { DescribedPath } from '@/src/domain/permissions/describePath'
import { Chain } from '../Chain'
import { sourcePlace } from '../sourcePlace'
import { momentText } from '@/components/admin/momentText'

type Props = {
  person: string
  path: DescribedPath & { permission: string }
  permission: string
  adminRoute: string
}

const WORDS = { grant: 'granted directly', role: 'by a role', group: 'by a group' } as const

/** One way to a right as a chain of chips, with its end and the row it begins with. */
export function Way({ person, path, permission, adminRoute }: Props) {
  const { kind, id, validUntil } = path
  return (
    <div className="sw-oneway">
      <Chain steps={[person, ...path.path, path.permission, permission]} />
      <small>
        {WORDS[kind]}
        {validUntil ? `, until ${momentText(validUntil)}` : ''} ·{' '}
        <Link href={`${adminRoute}${sourcePlace(kind, id)}`}>open the {kind}</Link>
      </small>
    </div>
  )
}
