import type { Answer } from '@/tests/harness/api'

/**
 * By `METHOD /api/path`: a call that succeeds, with all that must be there before it; or, in words, why the endpoint
 * leaves no event (it stores nothing, or nothing but somebody's own marks).
 */
export type Mutations = Record<string, (() => Promise<Pick<Answer, 'status' | 'body'>>) | string>
