import { cache } from 'react'

/** The moment at which this page is drawn, ISO-8601: one for all of it, so that no two parts disagree. */
export const requestTime = cache((): string => new Date().toISOString())
