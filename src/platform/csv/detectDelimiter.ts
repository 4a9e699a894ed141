export type Delimiter = ',' | ';' | '\t'

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t']

/** The delimiter that stands most often outside of quotes in the header line; a comma when none does. */
export function detectDelimiter(header: string): Delimiter {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: Delimiter) => bare.split(delimiter).length
  return CANDIDATES.reduce((best, each) => (count(each) > count(best) ? each : best))
}
