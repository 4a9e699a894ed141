/** Sheets of labels that shops sell, and a roll. In millimetres; `pitch` is from one label's corner to the next one's. */
export const LABEL_FORMATS = [
  {
    key: 'l7160',
    label: 'Avery L7160: 21 on A4, 63.5 × 38.1 mm',
    page: { width: 210, height: 297 },
    columns: 3,
    rows: 7,
    size: { width: 63.5, height: 38.1 },
    first: { x: 7.25, y: 15.15 },
    pitch: { x: 66, y: 38.1 },
  },
  {
    key: 'l7163',
    label: 'Avery L7163: 14 on A4, 99.1 × 38.1 mm',
    page: { width: 210, height: 297 },
    columns: 2,
    rows: 7,
    size: { width: 99.1, height: 38.1 },
    first: { x: 4.65, y: 15.15 },
    pitch: { x: 101.6, y: 38.1 },
  },
  {
    key: 'l7651',
    label: 'Avery L7651: 65 on A4, 38.1 × 21.2 mm',
    page: { width: 210, height: 297 },
    columns: 5,
    rows: 13,
    size: { width: 38.1, height: 21.2 },
    first: { x: 4.75, y: 10.7 },
    pitch: { x: 40.6, y: 21.2 },
  },
  {
    key: 'single',
    label: 'One on a page, 62 × 29 mm, for label printers',
    page: { width: 62, height: 29 },
    columns: 1,
    rows: 1,
    size: { width: 62, height: 29 },
    first: { x: 0, y: 0 },
    pitch: { x: 62, y: 29 },
  },
] as const satisfies readonly LabelFormat[]

export type LabelFormat = {
  key: string
  label: string
  page: { width: number; height: number }
  columns: number
  rows: number
  size: { width: number; height: number }
  first: { x: number; y: number }
  pitch: { x: number; y: number }
}
