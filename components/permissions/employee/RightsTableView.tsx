import { Link } from '@payloadcms/ui'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { EffectiveRightsAnswer } from '@/src/domain/permissions/EffectiveRightsAnswer'
import { Chain } from '../Chain'
import { sourcePlace } from '../sourcePlace'
import { validityWords } from './validityWords'

type Props = { answer: EffectiveRightsAnswer; adminRoute: string }

/**
 * Every right with the first way it comes by and how many more there are; the whole of it one click away. Only the
 * lines in sight are in the page: a superadmin of a large house holds thousands.
 */
export function RightsTableView({ answer, adminRoute }: Props) {
  const { employee, paths, rights } = answer
  const [typed, setTyped] = useState('')
  const scroller = useRef<HTMLDivElement>(null)
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const found = rights.filter(({ slug, name, by }) => {
    if (words.length === 0) return true
    const text = [
      slug,
      name,
      ...by.flatMap(({ path }) => [paths[path]?.name ?? '', ...(paths[path]?.path ?? [])]),
    ]
      .join(' ')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
  const lines = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => found[index]?.slug ?? index,
    estimateSize: () => 56,
    overscan: 6,
  })
  const shown = lines.getVirtualItems()
  return (
    <div className="sw-held">
      <input
        type="search"
        className="sw-input"
        aria-label="Find a right"
        placeholder="Find by permission, role or group"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status">
        {found.length === rights.length
          ? `${rights.length} rights`
          : `${found.length} of ${rights.length} rights fit`}
      </p>
      <div
        ref={scroller}
        className="sw-table__body"
        role="table"
        aria-label={`What ${employee.name} may do`}
        aria-rowcount={found.length + 1}
      >
        <div role="row" aria-rowindex={1} className="sw-table__row sw-table__row--head">
          <span role="columnheader">Right</span>
          <span role="columnheader">Where it comes from</span>
          <span role="columnheader">Until</span>
        </div>
        <div role="presentation" style={{ height: shown[0]?.start ?? 0 }} />
        {shown.map(({ index, key }) => {
          const right = found[index]
          const [first] = right?.by ?? []
          const path = first ? paths[first.path] : undefined
          if (!right || !first || !path) return null
          const state = { state: 'running', validFrom: null, validUntil: path.validUntil } as const
          return (
            <div
              role="row"
              key={key}
              ref={lines.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className="sw-table__row"
            >
              <span role="cell">
                <Link href={`${adminRoute}/rights?permission=${right.slug}&employee=${employee.id}`}>
                  {right.slug}
                </Link>
                <small>{right.name}</small>
              </span>
              <span role="cell">
                <Chain steps={[...path.path, first.permission]} />
                <small>
                  <Link href={`${adminRoute}${sourcePlace(path.kind, path.id)}`}>
                    {path.kind === 'grant' ? 'granted directly' : `${path.kind} ${path.name}`}
                  </Link>
                  {path.generated ? ' · generated' : ''}
                  {moreWays(right.by.length - 1)}
                </small>
              </span>
              <span role="cell">{validityWords(state)}</span>
            </div>
          )
        })}
        <div
          role="presentation"
          style={{ height: Math.max(0, lines.getTotalSize() - (shown.at(-1)?.end ?? 0)) }}
        />
      </div>
      {found.length === 0 && rights.length > 0 ? (
        <p className="sw-nothing">No right fits “{typed}”.</p>
      ) : null}
    </div>
  )
}

function moreWays(count: number): string {
  if (count === 0) return ''
  return count === 1 ? ' · and one more way' : ` · and ${count} more ways`
}
