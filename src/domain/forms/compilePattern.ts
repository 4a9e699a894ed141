import { RE2JS } from 're2js'

/** Matching costs steps x characters: at this size the longest textarea still takes well below a second. */
const MAX_PROGRAM = 2_000

type Compiled = { ok: true; matchesWhole: (text: string) => boolean } | { ok: false; problem: string }

/**
 * Compiles an RE2 pattern. RE2 matches in time linear to the text, so that no pattern an admin writes can
 * hang a submit; look-around and back-references do not exist in it. The match is on the whole text.
 */
export function compilePattern(pattern: string): Compiled {
  try {
    const compiled = RE2JS.compile(pattern)
    if (compiled.programSize() > MAX_PROGRAM) return { ok: false, problem: 'it is too large' }
    return { ok: true, matchesWhole: (text) => compiled.testExact(text) }
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : 'it cannot be read' }
  }
}
