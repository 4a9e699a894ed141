import pg from 'pg'

type Parser = (value: string) => unknown

const AS_TEXT = new Set([1082, 1114, 1115, 1182, 1184, 1185, 1186, 1187, 1231])
const asText: Parser = (value) => value

/** How answers are read: instants, dates and spans stay the text that the database wrote. */
export const storedTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): Parser =>
    AS_TEXT.has(type) ? asText : (pg.types.getTypeParser(type, format) as Parser),
}
