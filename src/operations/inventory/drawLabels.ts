import PDFDocument from 'pdfkit'
import encodeQR from 'qr'
import type { LabelFormat } from '@/src/domain/inventory/labelFormats'
import { labelText } from '@/src/domain/inventory/labelText'
import { placeLabels } from '@/src/domain/inventory/placeLabels'
import { wrapText } from '@/src/domain/inventory/wrapText'

export type Label = { title: string; subtitle: string; code: string }

const POINTS = 72 / 25.4
/** White on every side; the code of a label that was cut a little wrong still reads. */
const MARGIN = 2.5
/** The quiet zone that the standard asks for, in modules. */
const QUIET = 4
const SPACING = 1.2
/** In points. */
const SMALLEST = 6.5

/** A PDF of labels in the order given: the code on the left, what it is on the right. Millimetres become points here. */
export async function drawLabels(
  format: LabelFormat,
  labels: readonly Label[],
  skip: number,
): Promise<Uint8Array> {
  const size: [number, number] = [format.page.width * POINTS, format.page.height * POINTS]
  const pdf = new PDFDocument({ size, margin: 0, autoFirstPage: false, info: { Title: 'Labels' } })
  const done = collect(pdf)
  let page = -1
  placeLabels(format, labels.length, skip).forEach((place, index) => {
    while (page < place.page) {
      pdf.addPage({ size, margin: 0 })
      page += 1
    }
    draw(pdf, labels[index]!, {
      x: place.x * POINTS,
      y: place.y * POINTS,
      width: format.size.width * POINTS,
      height: format.size.height * POINTS,
    })
  })
  pdf.end()
  return done
}

type Box = { x: number; y: number; width: number; height: number }

function draw(pdf: PDFKit.PDFDocument, { title, subtitle, code }: Label, box: Box): void {
  const margin = MARGIN * POINTS
  const side = Math.min(box.height - 2 * margin, box.width * 0.45)
  drawCode(pdf, code, { x: box.x + margin, y: box.y + (box.height - side) / 2, side })
  const left = box.x + margin + side + margin / 2
  const width = box.x + box.width - margin - left
  const large = sizeOf(pdf, title, { most: Math.min(14, side / 4), width })
  const small = large * 0.62
  const lines = [
    ...linesOf(pdf, title, { size: large, width, most: 3 }),
    ...linesOf(pdf, subtitle, { size: small, width, most: 1 }),
  ]
  let y = box.y + (box.height - lines.reduce((sum, line) => sum + line.size * SPACING, 0)) / 2
  for (const { text, size } of lines) {
    pdf.fontSize(size).fillColor('#000000').text(text, left, y, { lineBreak: false })
    y += size * SPACING
  }
}

/** As large as fits into one line; what does not at the smallest that still reads is broken over several. */
function sizeOf(
  pdf: PDFKit.PDFDocument,
  text: string,
  { most, width }: { most: number; width: number },
): number {
  const taken = pdf.font('Helvetica-Bold').fontSize(most).widthOfString(labelText(text))
  const fitting = (most * width) / taken
  return fitting >= most ? most : Math.max(fitting - 0.1, Math.min(most, SMALLEST))
}

type Style = { size: number; width: number; most: number }

function linesOf(
  pdf: PDFKit.PDFDocument,
  text: string,
  { size, width, most }: Style,
): { text: string; size: number }[] {
  pdf.font('Helvetica-Bold').fontSize(size)
  return wrapText(labelText(text), most, (line) => pdf.widthOfString(line) <= width).map((line) => ({
    text: line,
    size,
  }))
}

function drawCode(
  pdf: PDFKit.PDFDocument,
  code: string,
  { x, y, side }: { x: number; y: number; side: number },
): void {
  const modules = encodeQR(code, 'raw', { ecc: 'medium', border: QUIET })
  const unit = side / modules.length
  modules.forEach((row, down) => {
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from]) continue
      let to = from
      while (row[to + 1]) to += 1
      // One bar for a run of modules: seams between squares confuse cameras.
      pdf.rect(x + from * unit, y + down * unit, (to - from + 1) * unit, unit * 1.02)
      from = to
    }
  })
  pdf.fill('#000000')
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (piece: Uint8Array) => pieces.push(piece))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))))
    pdf.on('error', reject)
  })
}
