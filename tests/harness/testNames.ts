import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Names of tests as they are written, of all unit and integration test files. */
export function testNames(): Set<string> {
  const names = new Set<string>()
  for (const folder of ['src', 'access', 'tests/int']) {
    for (const file of readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.test.ts')) continue
      const text = readFileSync(path.join(ROOT, folder, file), 'utf8')
      for (const [, , name] of text.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*(['`])((?:(?!\1).)+)\1/g))
        names.add(name!)
    }
  }
  return names
}
