/**
 * What was typed into a number field as an answer: a number when it is one, '' when nothing stands there, else the
 * text itself, so that the check can say what is wrong with it. A decimal comma is read like a point.
 */
export function readTypedNumber(typed: string): number | string {
  const text = typed.trim()
  if (text === '') return ''
  const value = Number(text.replace(',', '.'))
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(text) && Number.isFinite(value) ? value : typed
}
