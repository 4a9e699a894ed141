import { X } from 'lucide-react'
import { Link } from '@payloadcms/ui'
import { useId } from 'react'
import type { Action } from '@/src/domain/permissions/actions'
import { matrixReasons, type MatrixReason } from '@/src/domain/permissions/matrixReasons'
import { matrixState } from '@/src/domain/permissions/matrixState'
import { permissionSlug } from '@/src/domain/permissions/permissionSlug'
import { Chain } from '../Chain'
import { reasonWords } from './reasonWords'
import type { Matrix } from './useMatrix'

type Props = {
  matrix: Matrix
  node: number
  action: Action
  /** What is edited, as one says it: "this role". */
  self: string
  readOnly: boolean
  adminRoute: string
  onToggle: () => void
  onClose: () => void
}

/** Where the right of one cell comes from, each way as a chain; and what one may do about it. */
export function MatrixExplanation(props: Props) {
  const { matrix, node, action, self, readOnly, adminRoute, onToggle, onClose } = props
  const title = useId()
  const slug = permissionSlug(matrix.tree.slugs[node] ?? '', action)
  const state = matrixState(matrix.masks, node, action)
  const reasons = matrixReasons(matrix.tree, matrix.permissions, matrix.direct, matrix.through, {
    node,
    action,
  })
  const given = state === 'direct'
  const may = !readOnly && state !== 'absent' && (given || matrix.mayGive(node, action))
  return (
    <section className="sw-matrix__why" aria-labelledby={title} aria-live="polite">
      <header>
        <h4 id={title}>{slug}</h4>
        <button type="button" className="sw-icon-button" aria-label="Close the explanation" onClick={onClose}>
          <X size={16} aria-hidden />
        </button>
      </header>
      {state === 'absent' ? <p>There is no such permission, so nobody can be given it.</p> : null}
      {state === 'none' ? <p>Neither {self} nor anything it inherits from gives this.</p> : null}
      {reasons.map((reason, at) => (
        <div key={at} className="sw-matrix__reason">
          <Chain steps={[...pathOf(reason, self), reason.permission, slug]} />
          <small>{reasonWords(reason)}</small>
        </div>
      ))}
      {!given && state !== 'absent' && !matrix.mayGive(node, action) ? (
        <p>
          You do not hold {slug} with all that it implies yourself, so you cannot give it.{' '}
          <Link href={`${adminRoute}/rights?permission=${slug}`}>See who can give it</Link>
        </p>
      ) : null}
      {may ? (
        <button type="button" className="sw-button" onClick={onToggle}>
          {given ? 'Take it away here' : 'Give it here as well'}
        </button>
      ) : null}
    </section>
  )
}

function pathOf({ through }: MatrixReason, self: string): string[] {
  return through === null ? [self] : [self, ...through.path]
}
