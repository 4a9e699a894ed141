/** What Windows-1252 holds, which is what the fonts that every PDF reader has can write. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ff\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]$/u
const NEAREST: Record<string, string> = { Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i' }

/**
 * A text as a label can print it: letters of Western alphabets as they are, others of the Latin script without what
 * the font lacks, and a question mark for the rest. The code beside it means the item in any case.
 */
export function labelText(text: string): string {
  return [...text.normalize('NFC')]
    .map((character) => {
      if (PLAIN.test(character)) return character
      const base = NEAREST[character] ?? [...character.normalize('NFD')][0] ?? ''
      return PLAIN.test(base) ? base : '?'
    })
    .join('')
}
