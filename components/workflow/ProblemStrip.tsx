import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { Fault } from '@/src/domain/shared/Fault'
import { builderWords } from './builderWords'
import { useBuilder } from './useBuilder'

type Props = { onShow: (fault: Fault) => void; note: string }

/** The strip at the bottom: how many problems, each a way to its step; `note` is what was refused last. */
export function ProblemStrip({ onShow, note }: Props) {
  const { faults } = useBuilder()
  const count = faults.length
  return (
    <section className="sw-problems" aria-label={builderWords.aria.problems}>
      <p className={`sw-problems__count${count > 0 ? ' is-faulty' : ''}`}>
        {count > 0 ? <TriangleAlert size={14} aria-hidden /> : <CircleCheck size={14} aria-hidden />}
        {count === 0 ? 'No problems' : `${count} ${count === 1 ? 'problem' : 'problems'}`}
      </p>
      {note ? (
        <p className="sw-problems__note" role="status">
          {note}
        </p>
      ) : null}
      {count > 0 ? (
        <ul className="sw-problems__list">
          {faults.map((fault, index) => (
            <li key={index}>
              <button type="button" onClick={() => onShow(fault)}>
                {fault.message}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
