import type { PreviewCounts } from './PreviewAnswer'

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** The heading of a preview: "2 people gain and 1 person loses rights". */
export function previewWords({ gains, losses }: PreviewCounts): string {
  const parts = [
    gains > 0 ? `${people(gains)} ${gains === 1 ? 'gains' : 'gain'}` : '',
    losses > 0 ? `${people(losses)} ${losses === 1 ? 'loses' : 'lose'}` : '',
  ].filter(Boolean)
  return `${parts.join(' and ')} rights`
}
