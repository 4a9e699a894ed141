import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'

/** As many words as a search is read for; what comes after narrows nothing that anybody typed on purpose. */
const WORDS = 12

/**
 * What somebody typed as a query of words: every word must be there, the last one may be the beginning of one. Null
 * where nothing was typed that a word could be.
 */
export function wordsQuery(text: string): SQL | null {
  const words = (text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}_'-]*/gu) ?? [])
    .slice(0, WORDS)
    .map((word) => word.slice(0, 60))
  if (words.length === 0) return null
  const parts = words.map((word, at) =>
    at === words.length - 1
      ? sql`case when plainto_tsquery('simple', ${word})::text = '' then plainto_tsquery('simple', ${word})
          else (plainto_tsquery('simple', ${word})::text || ':*')::tsquery end`
      : sql`plainto_tsquery('simple', ${word})`,
  )
  return sql`(${sql.join(parts, sql` && `)})`
}
