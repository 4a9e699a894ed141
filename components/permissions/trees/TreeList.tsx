import { Link } from '@payloadcms/ui'
import type { Grown } from './branchesOf'

type Props = { label?: string; branches: readonly Grown[]; place: string }

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** A tree as nested lists, each row a link; branches fold. `place` is where a row is edited, its id is added. */
export function TreeList({ label, branches, place }: Props) {
  return (
    <ul className="sw-branches" aria-label={label}>
      {branches.map((branch) => {
        const line = (
          <>
            <Link href={`${place}/${branch.id}`}>{branch.name}</Link>
            <small>{branch.slug}</small>
            <span>
              {people(branch.people)}
              {branch.all > branch.people ? ` (${branch.all} with what stands below)` : ''}
            </span>
            {branch.notes.map((note) => (
              <span key={note} className="sw-crumb sw-crumb--quiet">
                {note}
              </span>
            ))}
          </>
        )
        return (
          <li key={branch.id}>
            {branch.below.length > 0 ? (
              <details open>
                <summary>{line}</summary>
                <TreeList branches={branch.below} place={place} />
              </details>
            ) : (
              <div className="sw-tree__leaf">{line}</div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
