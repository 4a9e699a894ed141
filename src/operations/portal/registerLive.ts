import { liveTopics, type LiveResolver } from './liveTopics'

/** Lets a module say whom changes of a topic concern. Twice the same changes nothing. */
export function registerLive(topic: string, resolver: LiveResolver): void {
  const known = liveTopics.get(topic) ?? []
  if (!known.includes(resolver)) liveTopics.set(topic, [...known, resolver])
}
