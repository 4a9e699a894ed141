'use client'
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { planGeometry, type Point, type Size } from './planGeometry'
import type { PlanPin } from './PlanPin'
import { placeWords } from './placeWords'
import { usePlanGestures } from './usePlanGestures'
import { usePlanView } from './usePlanView'

type Props = {
  /** What the picture shows, for its accessible name. */
  label: string
  picture: { url: string; alt: string }
  pins: readonly PlanPin[]
  selected?: string | null
  onSelect?: (pin: PlanPin) => void
  /** Where a new pin would stand: then presses, arrows and Enter choose a place. */
  crosshair?: Point | null
  onMove?: (to: Point) => void
  onPlace?: (at: Point) => void
  onCancel?: () => void
}

const ZOOM_STEP = 1.4
const PAN = 60
// A surface that takes arrows for itself; named here because it stands for no element of HTML.
const FRAME_ROLE = 'application'
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}
/** Within the picture, and no finer than a tenth of a thousandth: less than a pixel of any screen. */
const share = (value: number) => Math.round(Math.min(Math.max(value, 0), 1) * 10_000) / 10_000
const tidy = ({ x, y }: Point): Point => ({ x: share(x), y: share(y) })

/** A picture with pins: zoom and pan by wheel, fingers, buttons and keys; a place is chosen by a press or by arrows. */
export function Plan(props: Props) {
  const {
    label,
    picture,
    pins,
    selected = null,
    onSelect,
    crosshair = null,
    onMove,
    onPlace,
    onCancel,
  } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const [image, setImage] = useState<Size | null>(null)
  const [failed, setFailed] = useState(false)
  const { view, sheet, zoomBy, panBy, reveal, whole } = usePlanView(frame, image)
  const gestures = usePlanGestures(frame, {
    onPan: panBy,
    onPinch: zoomBy,
    onTap: (point) => {
      const at = planGeometry.toShare(view, sheet, point)
      if (crosshair && at) onPlace?.(tidy(at))
    },
  })

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    const own = event.target === event.currentTarget
    if (arrow && crosshair) {
      const step = event.shiftKey ? 0.1 : 0.01
      const to = tidy({ x: crosshair.x + arrow.x * step, y: crosshair.y + arrow.y * step })
      onMove?.(to)
      reveal(to)
    } else if (arrow && view.zoom > 1) panBy(-arrow.x * PAN, -arrow.y * PAN)
    else if (event.key === '+' || event.key === '=') zoomBy(ZOOM_STEP)
    else if (event.key === '-') zoomBy(1 / ZOOM_STEP)
    else if (event.key === '0') whole()
    else if (own && crosshair && (event.key === 'Enter' || event.key === ' ')) onPlace?.(crosshair)
    else if (crosshair && event.key === 'Escape') onCancel?.()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const take = (pin: PlanPin) => {
    reveal(pin.position)
    onSelect?.(pin)
  }
  const place = (at: Point) => ({ left: `${at.x * 100}%`, top: `${at.y * 100}%` })
  const ratio = image ? `${image.width} / ${image.height}` : '3 / 2'

  const tools = [
    { label: 'Zoom in', icon: ZoomIn, run: () => zoomBy(ZOOM_STEP), off: view.zoom >= 8 },
    { label: 'Zoom out', icon: ZoomOut, run: () => zoomBy(1 / ZOOM_STEP), off: view.zoom <= 1 },
    { label: 'Show the whole picture', icon: Maximize, run: whole, off: view.zoom <= 1 },
  ]
  if (failed)
    return (
      <p className="swi-note is-bad" role="alert">
        The picture could not be loaded. The list names every pin; load the page again to see them in place.
      </p>
    )
  return (
    <div className="swi-plan">
      <div
        ref={frame}
        className={`swi-plan__frame${crosshair ? ' is-placing' : ''}`}
        style={{ aspectRatio: ratio, touchAction: view.zoom > 1 ? 'none' : 'pan-x pan-y' }}
        role={FRAME_ROLE}
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}-keys`}
        onKeyDown={onKeyDown}
        {...gestures}
      >
        <div
          className="swi-plan__sheet"
          style={{
            width: sheet.width * view.zoom,
            height: sheet.height * view.zoom,
            transform: `translate(${view.x}px, ${view.y}px)`,
          }}
        >
          <img
            ref={(element) => {
              // Loaded before React took over, it never tells.
              if (element?.complete && element.naturalWidth > 0 && !image)
                setImage({ width: element.naturalWidth, height: element.naturalHeight })
            }}
            src={picture.url}
            alt={picture.alt}
            draggable={false}
            onLoad={({ currentTarget }) =>
              setImage({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })
            }
            onError={() => setFailed(true)}
          />
          {(image ? pins : []).map((pin) => (
            <button
              key={pin.id}
              type="button"
              className={`swi-plan__pin is-${pin.status}`}
              style={place(pin.position)}
              aria-label={`Pin ${pin.number}, ${pin.status}: ${pin.text}`}
              aria-pressed={pin.id === selected}
              onClick={() => take(pin)}
            >
              {pin.number}
            </button>
          ))}
          {image && crosshair ? (
            <span aria-hidden className="swi-plan__cross" style={place(crosshair)} />
          ) : null}
        </div>
      </div>
      <div className="swi-plan__tools">
        {tools.map(({ label: name, icon: Icon, run, off }) => (
          <button
            key={name}
            type="button"
            className="swi-icon-button"
            aria-label={name}
            title={name}
            disabled={off}
            onClick={run}
          >
            <Icon size={16} aria-hidden />
          </button>
        ))}
      </div>
      <p id={`${id}-keys`} className="sr-only">
        {crosshair
          ? 'Arrows move the cross, with Shift in large steps. Enter places the pin, Escape leaves.'
          : 'Plus and minus zoom, 0 shows the whole picture, arrows move it while it is zoomed.'}
      </p>
      <p className="sr-only" aria-live="polite">
        {crosshair ? placeWords(crosshair) : ''}
      </p>
    </div>
  )
}
