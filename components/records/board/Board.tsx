'use client'
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
} from '@dnd-kit/core'
import { useMemo, useState } from 'react'
import { Notice } from '@/components/portal/Notice'
import { Button } from '@/components/ui/Button'
import { usePart } from '@/components/ui/usePart'
import { faultsByField } from '../faultsByField'
import { transitionPart } from '../moves/transitionPart'
import { useTransition } from '../moves/useTransition'
import type { RecordMove, ShownType } from '../recordShapes'
import { BoardCard } from './BoardCard'
import { BoardColumn } from './BoardColumn'
import { boardKeys } from './boardKeys'
import type { BoardCardRow, ShownColumn } from './boardTypes'
import { boardAnnouncements, boardInstructions } from './boardWords'
import { dropVerdict } from './dropVerdict'

type Props = { type: ShownType; columns: readonly ShownColumn[]; now: string }

// A pointer is over the column that it is in; a card carried by keyboard over the one it covers.
const collide: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : rectIntersection(args)

/** The records of a type by their states. A card that cannot go where it is dropped springs back, and it is said why. */
export function Board({ type, columns, now }: Props) {
  const base = `/records/${type.slug}`
  const [carried, setCarried] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  // Where a card was just put, until the page brings it in a newer revision.
  const [put, setPut] = useState<Record<string, { to: string; rev: number }>>({})
  const labelOf = (key: string) => type.states.find((state) => state.key === key)?.label ?? key
  const transition = useTransition(labelOf)
  const { asking, failure } = transition
  const dialog = usePart(transitionPart, asking !== null, transition.close)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: boardKeys }),
  )
  const cards = useMemo(
    () => new Map(columns.flatMap(({ docs }) => docs.map((card) => [card.id, card]))),
    [columns],
  )
  const accessibility = useMemo(
    () => ({
      announcements: boardAnnouncements((id) => cards.get(id), type.states),
      screenReaderInstructions: boardInstructions,
    }),
    [cards, type.states],
  )
  const placeOf = (card: BoardCardRow) => {
    const moved = put[card.id]
    return moved && moved.rev === card.rev ? moved.to : card.state
  }
  const active = carried === null ? undefined : cards.get(carried)

  const take = async (card: BoardCardRow, move: RecordMove) => {
    setRefusal(null)
    if (move.approval || move.missing.length > 0) return transition.begin(card, move)
    setPut((now) => ({ ...now, [card.id]: { to: move.to, rev: card.rev } }))
    const refused = await transition.go(card, move)
    if (refused === null) return
    setPut((now) => Object.fromEntries(Object.entries(now).filter(([id]) => id !== card.id)))
    setRefusal(`${card.number} stays in ${labelOf(card.state)}. ${refused}`)
  }

  const drop = ({ active: dragged, over }: DragEndEvent) => {
    setCarried(null)
    const card = cards.get(String(dragged.id))
    if (!card || !over) return
    const verdict = dropVerdict(card, String(over.id), type.states)
    if (verdict === null) return
    if (verdict.ok) void take(card, verdict.move)
    else setRefusal(verdict.why)
  }

  return (
    <DndContext
      id={`board-${type.slug}`}
      sensors={sensors}
      collisionDetection={collide}
      accessibility={accessibility}
      onDragStart={({ active: dragged }) => {
        setRefusal(null)
        setCarried(String(dragged.id))
      }}
      onDragEnd={drop}
      onDragCancel={() => setCarried(null)}
    >
      {refusal && (
        <Notice
          tone="warning"
          className="mb-4"
          action={
            <Button size="sm" variant="ghost" onClick={() => setRefusal(null)}>
              Dismiss
            </Button>
          }
        >
          {refusal}
        </Notice>
      )}
      <div className="-mx-4 flex snap-x scroll-px-4 gap-3 overflow-x-auto px-4 pb-4 md:mx-0 md:snap-none md:px-0">
        {columns.map((column) => {
          const here = [...cards.values()].filter((card) => placeOf(card) === column.key)
          const left = column.docs.length - column.docs.filter((card) => placeOf(card) === column.key).length
          const count = column.count - left + here.filter((card) => card.state !== column.key).length
          return (
            <BoardColumn
              key={column.key}
              id={column.key}
              label={column.label}
              count={`${count}${column.countIsLeast ? '+' : ''}`}
              verdict={active ? dropVerdict(active, column.key, type.states) : null}
            >
              {here.length === 0 ? (
                <p className="px-1.5 py-3 text-sm text-ink-soft">Nothing here.</p>
              ) : (
                <ul className="space-y-2">
                  {here.map((card) => (
                    <BoardCard
                      key={card.id}
                      card={card}
                      href={`${base}/${card.number}`}
                      now={now}
                      busy={placeOf(card) !== card.state}
                      labelOf={labelOf}
                      onMove={(move) => void take(card, move)}
                    />
                  ))}
                </ul>
              )}
              {column.docs.length < column.count && (
                <a
                  href={`${base}?state=${column.key}`}
                  className="mt-2 inline-flex min-h-11 items-center px-1.5 text-sm text-accent-text underline-offset-4 hover:underline md:min-h-8"
                >
                  All in {column.label}
                </a>
              )}
            </BoardColumn>
          )
        })}
      </div>
      {/* While it settles it lies over the card: it must not catch the next press. */}
      <DragOverlay dropAnimation={{ duration: 140 }} style={{ pointerEvents: 'none' }}>
        {active && (
          <div className="rotate-1 rounded-lg border border-accent bg-surface p-3 shadow-lift">
            <p className="tabular text-sm text-ink-faint">{active.number}</p>
            <p className="font-medium">{active.title}</p>
          </div>
        )}
      </DragOverlay>
      {asking && dialog && (
        <dialog.TransitionDialog
          key={`${asking.subject.id} ${asking.move.to}`}
          number={asking.subject.number}
          toLabel={labelOf(asking.move.to)}
          move={asking.move}
          fields={type.fields}
          busy={transition.busy}
          problem={failure?.message}
          faults={faultsByField(failure)}
          onClose={transition.close}
          onConfirm={transition.confirm}
        />
      )}
    </DndContext>
  )
}
