const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
const LINK = new RegExp(`[?&]item=(${UUID.source})(?:[&#]|$)`, 'i')
const MOST = 400

export type Code = { id: string } | { identifiers: string[] }

/**
 * What somebody scanned or typed: the text of one of our QR codes or an id means one item; anything else an
 * identifier, in every case that a type may store it in. An empty or endless text is no identifier.
 */
export function readCode(text: string): Code {
  const spaced = text.slice(0, MOST).normalize('NFC').trim().replace(/\s+/gu, ' ')
  const link = LINK.exec(spaced)?.[1]
  if (link) return { id: link.toLowerCase() }
  if (new RegExp(`^${UUID.source}$`, 'i').test(spaced)) return { id: spaced.toLowerCase() }
  const cases = [spaced, spaced.toUpperCase(), spaced.toLowerCase()].map((each) => each.normalize('NFC'))
  return { identifiers: [...new Set(cases)].filter((each) => each !== '') }
}
