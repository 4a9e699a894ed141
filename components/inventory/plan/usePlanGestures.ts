'use client'
import { useRef, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import type { Point } from './planGeometry'

type Hands = {
  onPan: (x: number, y: number) => void
  onPinch: (factor: number, middle: Point) => void
  /** A press without a move, in pixels of the frame. */
  onTap: (point: Point) => void
}

/** So far a finger trembles while it taps. */
const TREMBLE = 5

/** Drag, pinch and tap of a frame, with mouse, pen or fingers. */
export function usePlanGestures(frame: RefObject<HTMLDivElement | null>, { onPan, onPinch, onTap }: Hands) {
  const down = useRef(new Map<number, Point>())
  const travelled = useRef(0)

  const inFrame = (event: { clientX: number; clientY: number }): Point => {
    const box = frame.current?.getBoundingClientRect()
    return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
  }
  const spread = () => {
    const [a, b] = [...down.current.values()]
    if (!a || !b) return null
    return { distance: Math.hypot(a.x - b.x, a.y - b.y), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } }
  }

  const lift = (event: PointerEvent) => {
    down.current.delete(event.pointerId)
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0) return
      if (down.current.size === 0) travelled.current = 0
      down.current.set(event.pointerId, inFrame(event))
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      const before = down.current.get(event.pointerId)
      if (!before) return
      const apart = spread()
      const now = inFrame(event)
      down.current.set(event.pointerId, now)
      travelled.current += Math.hypot(now.x - before.x, now.y - before.y)
      if (travelled.current <= TREMBLE) return
      // Only a drag takes the pointer: a captured one would take the click away from a pin.
      if (!event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId)
      const next = spread()
      if (apart && next) {
        onPan(next.middle.x - apart.middle.x, next.middle.y - apart.middle.y)
        if (apart.distance > 0) onPinch(next.distance / apart.distance, next.middle)
      } else onPan(now.x - before.x, now.y - before.y)
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onClick: (event: MouseEvent<HTMLDivElement>) => {
      if (travelled.current > TREMBLE) return
      if (event.target instanceof Element && event.target.closest('button')) return
      onTap(inFrame(event))
    },
  }
}
