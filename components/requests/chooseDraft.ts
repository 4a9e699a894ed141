import type { Draft } from './draftStore'

/** What a form begins with. */
export type DraftStart = {
  restored: Draft | null
  /** The state on the server that is replaced by the next save; 0 for none. */
  rev: number
  /** What is restored is not on the server yet. */
  unsaved: boolean
  /** Other words for the same form, that the person has to choose between before either is lost. */
  other: Draft | null
}

type Found = {
  /** In this browser. */
  local: Draft | null
  server: Draft | null
  /** The server answered; if not, what it has is unknown. */
  reached: boolean
  /** The page brings answers of its own: a link, or a request that is asked again. */
  preset: boolean
}

/** Which words to go on with: what the server has, unless this browser has some that never got there. */
export function chooseDraft({ local, server, reached, preset }: Found): DraftStart {
  const start = choose(local, server, reached)
  if (!preset || start.restored === null) return start
  return { restored: null, rev: start.rev, unsaved: false, other: start.restored }
}

function choose(local: Draft | null, server: Draft | null, reached: boolean): DraftStart {
  if (!reached)
    return { restored: local, rev: local?.rev ?? 0, unsaved: local !== null && !local.synced, other: null }
  // What the server had and no longer has was sent or thrown away elsewhere.
  const mine = local !== null && !local.synced ? local : null
  if (server === null) return { restored: mine, rev: 0, unsaved: mine !== null, other: null }
  if (mine === null || sameWords(mine, server))
    return { restored: server, rev: server.rev, unsaved: false, other: null }
  if (mine.rev === server.rev) return { restored: mine, rev: server.rev, unsaved: true, other: null }
  const mineIsNewer = mine.savedAt > server.savedAt
  return {
    restored: mineIsNewer ? mine : server,
    rev: server.rev,
    unsaved: mineIsNewer,
    other: mineIsNewer ? server : mine,
  }
}

function sameWords(one: Draft, two: Draft): boolean {
  const words = ({ answers, priority, requestedFor }: Draft) =>
    JSON.stringify([Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)), priority, requestedFor?.id])
  return words(one) === words(two)
}
