import type { RecordType } from './RecordType'

/**
 * The permissions that transitions asked for before and a new definition no longer asks for: of those that go or ask
 * for something else, and of all ways into a state to which a new one leads past them. Full slugs.
 */
export function openedMoves(
  { transitions: before }: Pick<RecordType, 'transitions'>,
  { transitions: after }: Pick<RecordType, 'transitions'>,
): string[] {
  const twin = (all: typeof before, { from, to }: { from: string; to: string }) =>
    all.find((each) => each.from === from && each.to === to)
  const dropped = before.flatMap((old) =>
    old.permission === undefined || twin(after, old)?.permission === old.permission ? [] : [old.permission],
  )
  const passed = after
    .filter((move) => !twin(before, move))
    .flatMap(({ to, permission }) => {
      const asked = before.filter((old) => old.to === to).map((old) => old.permission)
      if (asked.includes(undefined) || asked.includes(permission)) return []
      return asked.filter((slug) => slug !== undefined)
    })
  return [...new Set([...dropped, ...passed])]
}
