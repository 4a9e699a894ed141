export type Point = { x: number; y: number }
export type Size = { width: number; height: number }
/** Where the picture lies in the frame: its top left corner in pixels, and how many times its fitted size it has. */
export type PlanView = Point & { zoom: number }

const MAX_ZOOM = 8

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)

/** The picture as large as the frame shows it whole. */
function fit(frame: Size, image: Size): Size {
  if (image.width <= 0 || image.height <= 0) return { width: 0, height: 0 }
  const scale = Math.min(frame.width / image.width, frame.height / image.height)
  return { width: image.width * scale, height: image.height * scale }
}

/** Never beyond its edges: what is smaller than the frame stands in the middle, what is larger covers it. */
function clamp(view: PlanView, frame: Size, sheet: Size): PlanView {
  const axis = (at: number, room: number, length: number) =>
    length <= room ? (room - length) / 2 : between(at, room - length, 0)
  const zoom = between(view.zoom, 1, MAX_ZOOM)
  return {
    zoom,
    x: axis(view.x, frame.width, sheet.width * zoom),
    y: axis(view.y, frame.height, sheet.height * zoom),
  }
}

/** Nearer or farther by a factor; what lies under `point` of the frame stays there. */
function zoomAt(view: PlanView, factor: number, point: Point): PlanView {
  const zoom = between(view.zoom * factor, 1, MAX_ZOOM)
  const scale = zoom / view.zoom
  return { zoom, x: point.x - (point.x - view.x) * scale, y: point.y - (point.y - view.y) * scale }
}

/** The place on the picture, in shares of it, below a point of the frame; null beside the picture. */
function toShare(view: PlanView, sheet: Size, point: Point): Point | null {
  const x = (point.x - view.x) / (sheet.width * view.zoom)
  const y = (point.y - view.y) / (sheet.height * view.zoom)
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null
}

/** Where in the frame a place on the picture is shown. */
function toPoint(view: PlanView, sheet: Size, share: Point): Point {
  return { x: view.x + share.x * sheet.width * view.zoom, y: view.y + share.y * sheet.height * view.zoom }
}

/** The smallest move that brings a place of the picture well inside the frame. */
function reveal(view: PlanView, frame: Size, sheet: Size, share: Point): PlanView {
  const at = toPoint(view, sheet, share)
  const axis = (value: number, room: number) => between(value, room * 0.15, room * 0.85) - value
  return { ...view, x: view.x + axis(at.x, frame.width), y: view.y + axis(at.y, frame.height) }
}

/** The mathematics of looking at a picture; places on it are shares from its top left, whatever its size. */
export const planGeometry = { fit, clamp, zoomAt, toShare, toPoint, reveal }
