import type { SearchSource } from './SearchSource'

/** What can be searched, by kind; each module registers its own. */
export const searchSources = new Map<string, SearchSource>()
