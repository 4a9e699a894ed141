import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '@/access/Actor'
import { parseInput } from '@/src/operations/shared/parseInput'
import { query } from '@/src/platform/query'
import type { SearchHit } from './SearchSource'
import { searchSources } from './searchSources'

const LIMIT = 20
/** Of each kind before anything is typed. */
const START = 5

const schema = z.object({ q: z.string().max(200, { error: 'use at most 200 characters' }).default('') })

export type FoundThing = Omit<SearchHit, 'score'>

/**
 * One search over everything that modules let people find: the best 20 that fit every word, typing errors forgiven,
 * only what the reader may see. Without words: where people usually go. Input: `{ q }`.
 */
export async function search(
  req: PayloadRequest,
  actor: Actor,
  input: unknown,
): Promise<{ docs: FoundThing[]; totalDocs: number }> {
  const { q } = parseInput(schema, input)
  const sources = [...searchSources.values()]
  const words = await wordsOf(req, q)
  const from = async (source: (typeof sources)[number]) => {
    if (words.length > 0) return source.find(req, actor, words, LIMIT)
    return q.trim() === '' ? ((await source.start?.(req, actor, START)) ?? []) : []
  }
  const found = await Promise.all(sources.map(from))
  const hits = found.flat()
  // Stable: what is equally good stays in the order of the sources, and of each source's own judgement.
  const best = words.length > 0 ? hits.sort((a, b) => b.score - a.score).slice(0, LIMIT) : hits
  const docs = best.map(({ score: _score, ...thing }) => thing)
  return { docs, totalDocs: docs.length }
}

async function wordsOf(req: PayloadRequest, q: string): Promise<string[]> {
  if (q.trim() === '') return []
  // A character that the database cannot store occurs in nothing that it holds.
  const [row] = await query<{ words: string[] }>(
    req,
    sql`select search_words(${q.replaceAll('\u0000', ' ')}) as words`,
  )
  return row?.words ?? []
}
