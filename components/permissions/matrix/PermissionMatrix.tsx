import { useMemo, useState } from 'react'
import { ACTIONS, type Action } from '@/src/domain/permissions/actions'
import type { Through } from '@/src/domain/permissions/givenThrough'
import { matrixState } from '@/src/domain/permissions/matrixState'
import type { RightsTreeAnswer } from '@/src/domain/permissions/RightsTreeAnswer'
import { MatrixExplanation } from './MatrixExplanation'
import { MatrixGrid } from './MatrixGrid'
import { matrixRows } from './matrixRows'
import { useMatrix } from './useMatrix'

type Props = {
  label: string
  self: string
  answer: RightsTreeAnswer
  value: readonly string[]
  stored: readonly string[]
  through: readonly Through[]
  readOnly: boolean
  adminRoute: string
  onChange: (ids: string[]) => void
}

/** The matrix with its search, its filter and the explanation of one cell. */
export function PermissionMatrix(props: Props) {
  const { label, self, answer, value, stored, through, readOnly, adminRoute, onChange } = props
  const matrix = useMatrix(answer, value, stored, through)
  const [typed, setTyped] = useState('')
  const [onlyGiven, setOnlyGiven] = useState(false)
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<{ node: number; action: Action } | null>(null)

  const actions = useMemo(
    () => ACTIONS.filter((action) => matrix.permissions.some((row) => row.action === action)),
    [matrix.permissions],
  )
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const given = (node: number) =>
    ((matrix.masks.direct[node] ?? 0) | (matrix.masks.inherited[node] ?? 0)) !== 0
  const fits = (node: number) => {
    const text = matrix.searchText[node] ?? ''
    return words.every((word) => text.includes(word)) && (!onlyGiven || given(node))
  }
  const rows = matrixRows(matrix.tree, closed, words.length > 0 || onlyGiven ? fits : null)
  const count = { direct: 0, inherited: 0, implied: 0, none: 0, absent: 0 }
  matrix.tree.ids.forEach((_, node) =>
    actions.forEach((action) => (count[matrixState(matrix.masks, node, action)] += 1)),
  )

  const fold = (node: number) => {
    const id = matrix.tree.ids[node] ?? ''
    setClosed((known) => {
      const next = new Set(known)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }
  const toggle = (node: number, action: Action) => {
    const permission = matrix.permissionAt(node, action)
    const has = permission !== undefined && matrix.direct.has(permission.id)
    if (readOnly || permission === undefined || (!has && !matrix.mayGive(node, action))) {
      setAsked({ node, action })
      return
    }
    onChange(has ? value.filter((id) => id !== permission.id) : [...value, permission.id])
  }
  const parents = matrix.tree.ids.filter((_, node) => (matrix.tree.children[node] ?? []).length > 0)

  return (
    <div className="sw-matrix">
      <div className="sw-matrix__bar">
        <input
          type="search"
          className="sw-input"
          aria-label="Find a resource or permission"
          placeholder="Find by name or slug"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label className="sw-check">
          <input
            type="checkbox"
            checked={onlyGiven}
            onChange={(event) => setOnlyGiven(event.target.checked)}
          />
          Only where something is given
        </label>
        <button
          type="button"
          className="sw-button"
          onClick={() => setClosed(closed.size > 0 ? new Set() : new Set(parents))}
        >
          {closed.size > 0 ? 'Open all' : 'Fold all'}
        </button>
      </div>
      <p className="sw-matrix__legend">
        <span>
          <span aria-hidden className="sw-dot sw-dot--direct" /> {count.direct} given here
        </span>
        <span>
          <span aria-hidden className="sw-dot sw-dot--inherited" /> {count.inherited} inherited
        </span>
        <span>
          <span aria-hidden className="sw-dot sw-dot--implied" /> {count.implied} follow from these
        </span>
        <span className="sw-matrix__keys">Arrows move, Space gives or takes, Enter says why.</span>
      </p>
      <MatrixGrid
        label={label}
        matrix={matrix}
        rows={rows}
        actions={actions}
        readOnly={readOnly}
        onFold={fold}
        onToggle={toggle}
        onExplain={(node, action) => setAsked({ node, action })}
      />
      {rows.length === 0 ? <p className="sw-nothing">Nothing fits. Take a word out of the search.</p> : null}
      {asked ? (
        <MatrixExplanation
          matrix={matrix}
          {...asked}
          self={self}
          readOnly={readOnly}
          adminRoute={adminRoute}
          onToggle={() => toggle(asked.node, asked.action)}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </div>
  )
}
