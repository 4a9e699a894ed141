'use client'
import { useEffect, useState, type RefObject } from 'react'
import { planGeometry, type PlanView, type Point, type Size } from './planGeometry'

const START: PlanView = { zoom: 1, x: 0, y: 0 }
const WHEEL_STEP = 1.0018

/** How a picture lies in its frame: measured, moved, never beyond its edges. `image` is its natural size once known. */
export function usePlanView(frame: RefObject<HTMLDivElement | null>, image: Size | null) {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 })
  const [moved, setMoved] = useState<PlanView>(START)
  const sheet = image ? planGeometry.fit(room, image) : { width: 0, height: 0 }
  const view = planGeometry.clamp(moved, room, sheet)
  const { width, height } = sheet

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
    // Watched anew once the picture is there: its shape gives the frame its own.
  }, [frame, image])

  const change = (next: (now: PlanView) => PlanView) =>
    setMoved((now) => planGeometry.clamp(next(planGeometry.clamp(now, room, sheet)), room, sheet))

  useEffect(() => {
    const element = frame.current
    if (!element) return
    const size = { width, height }
    const onWheel = (event: WheelEvent) => {
      // A whole picture that is scrolled away from lets the page scroll on.
      if (view.zoom === 1 && event.deltaY > 0) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const point = { x: event.clientX - box.left, y: event.clientY - box.top }
      const factor = WHEEL_STEP ** -Math.max(-250, Math.min(250, event.deltaY))
      setMoved((now) =>
        planGeometry.clamp(
          planGeometry.zoomAt(planGeometry.clamp(now, room, size), factor, point),
          room,
          size,
        ),
      )
    }
    // React listens passively to the wheel, and then the page could not be kept where it is.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [frame, room, width, height, view.zoom])

  return {
    view,
    sheet,
    room,
    zoomBy: (factor: number, point: Point = { x: room.width / 2, y: room.height / 2 }) =>
      change((now) => planGeometry.zoomAt(now, factor, point)),
    panBy: (x: number, y: number) => change((now) => ({ ...now, x: now.x + x, y: now.y + y })),
    reveal: (share: Point) => change((now) => planGeometry.reveal(now, room, sheet, share)),
    whole: () => setMoved(START),
  }
}
