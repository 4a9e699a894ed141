import type { PayloadRequest } from 'payload'

/** What one person is told: that a thing moved, never what it says. The reader asks for that, with their own rights. */
export type LiveEvent = { to: string; event: 'subject' | 'inbox'; data: Record<string, unknown> }

/** Says whom of those who look right now it concerns that these ids of a topic changed. */
export type LiveResolver = (
  req: PayloadRequest,
  ids: readonly string[],
  looking: readonly string[],
) => Promise<LiveEvent[]>

/** Filled by the modules, by topic: a notice `topic:id` is resolved by all that stand under its topic. */
export const liveTopics = new Map<string, LiveResolver[]>()
