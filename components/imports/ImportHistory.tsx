import { momentText } from '@/components/admin/momentText'
import { countsText } from './countsText'
import type { ImportDoc, ImportKind } from './importTypes'
import { STATUS_WORDS } from './importWords'

type Props = { docs: readonly ImportDoc[]; kinds: readonly ImportKind[]; onOpen: (id: string) => void }

const NUMBERS = new Intl.NumberFormat('en')

/** The latest imports that the reader may see, newest first. */
export function ImportHistory({ docs, kinds, onOpen }: Props) {
  return (
    <section className="sw-imports__stack" aria-labelledby="sw-imports-history">
      <h2 id="sw-imports-history">Earlier imports</h2>
      {docs.length === 0 ? (
        <p className="sw-imports__muted">None yet. The first file you upload appears here.</p>
      ) : (
        <ul className="sw-imports__history">
          {docs.map((doc) => (
            <li key={doc.id}>
              <button type="button" className="sw-imports__link" onClick={() => onOpen(doc.id)}>
                {doc.fileName}
              </button>
              <span className="sw-imports__chip" data-status={doc.status}>
                {STATUS_WORDS[doc.status]}
              </span>
              <span className="sw-imports__muted">
                {kinds.find(({ kind }) => kind === doc.kind)?.label ?? doc.kind}
                {doc.status === 'uploaded' ? '' : `: ${countsText(doc, NUMBERS, doc.status === 'checked')}`}
              </span>
              <time className="sw-imports__muted" dateTime={doc.createdAt} suppressHydrationWarning>
                {momentText(doc.createdAt)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
