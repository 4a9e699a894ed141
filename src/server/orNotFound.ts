import { notFound } from 'next/navigation'
import { refusedAs } from './refusedAs'

/** What an operation reads; the page for missing things when it answers that there is no such thing. */
export function orNotFound<Result>(reading: Promise<Result>): Promise<Result> {
  return refusedAs(404, reading, () => notFound())
}
