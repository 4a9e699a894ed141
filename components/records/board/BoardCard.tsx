'use client'
import { useDraggable } from '@dnd-kit/core'
import { Ellipsis, GripVertical } from 'lucide-react'
import Link from 'next/link'
import type { KeyboardEventHandler } from 'react'
import { DueTime } from '@/components/portal/DueTime'
import { MetaLine } from '@/components/portal/MetaLine'
import { PriorityMark } from '@/components/portal/PriorityMark'
import { useHydrated } from '@/components/portal/useHydrated'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import { cn } from '@/components/ui/cn'
import { DropdownMenu } from '@/components/ui/DropdownMenu'
import { DropdownMenuItem } from '@/components/ui/DropdownMenuItem'
import type { RecordMove } from '../recordShapes'
import type { BoardCardRow } from './boardTypes'

type Props = {
  card: BoardCardRow
  href: string
  now: string
  /** It is being moved, and the server has not said so yet. */
  busy: boolean
  labelOf: (state: string) => string
  onMove: (move: RecordMove) => void
}

/** A record on the board: carried by mouse or finger anywhere on it, by keyboard at its handle, or moved by its menu. */
export function BoardCard({ card, href, now, busy, labelOf, onMove }: Props) {
  const ready = useHydrated()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: card.id,
    disabled: busy,
  })
  const { onKeyDown, ...byPointer } = listeners ?? {}
  const late = card.dueAt !== null && Date.parse(card.dueAt) < Date.parse(now)
  return (
    <li
      ref={setNodeRef}
      {...byPointer}
      aria-busy={busy}
      className={cn(
        'relative cursor-grab touch-manipulation rounded-lg border bg-surface p-3 pr-10 select-none md:pr-3',
        isDragging && 'opacity-40',
        busy && 'border-dashed bg-sunken',
      )}
    >
      <p className="tabular flex items-center gap-1 text-sm text-ink-faint md:pr-7">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          onKeyDown={onKeyDown as KeyboardEventHandler | undefined}
          disabled={!ready}
          aria-label={`Move ${card.number} ${card.title}`}
          className="-ml-1.5 inline-flex size-6 items-center justify-center rounded-sm text-ink-faint hover:text-ink"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        {card.number}
      </p>
      <Link
        href={href}
        draggable={false}
        className="font-medium break-words underline-offset-4 hover:underline"
      >
        {card.title}
      </Link>
      <MetaLine className="mt-1 text-sm text-ink-soft">
        {card.assignee?.name}
        {card.dueAt !== null && card.stateKind === 'open' && (
          <DueTime dueAt={card.dueAt} now={now} breached={late} />
        )}
        {card.priority !== null && <PriorityMark priority={card.priority} />}
        {card.pendingTo !== null && <Badge tone="amber">{labelOf(card.pendingTo)} awaits approval</Badge>}
      </MetaLine>
      {card.moves.length > 0 && (
        <div className="absolute top-1.5 right-1.5">
          <DropdownMenu
            trigger={
              <Button
                variant="ghost"
                size="icon"
                className="md:size-8"
                aria-label={`Where ${card.number} can go`}
                disabled={!ready || busy}
                // The press belongs to the menu; it must not pick the card up.
                onMouseDown={(event) => event.stopPropagation()}
                onTouchStart={(event) => event.stopPropagation()}
              >
                <Ellipsis aria-hidden className="size-4" />
              </Button>
            }
          >
            {card.moves.map((move) => (
              <DropdownMenuItem key={move.to} disabled={!move.allowed} onSelect={() => onMove(move)}>
                <span>
                  {move.label}
                  {!move.allowed && move.why && (
                    <span className="block max-w-64 text-sm text-ink-soft">{move.why}</span>
                  )}
                </span>
              </DropdownMenuItem>
            ))}
          </DropdownMenu>
        </div>
      )}
    </li>
  )
}
