import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const BUILT_FROM = [
  'src',
  'components',
  'collections',
  'hooks',
  'access',
  'jobs',
  'generated',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
]

/** A digest of all that a build is made of: the same stamp means the same build. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256')
  const visit = (entry: string): void => {
    const file = path.join(root, entry)
    const state = statSync(file, { throwIfNoEntry: false })
    if (state?.isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(entry, name))
    else if (state) hash.update(entry).update(readFileSync(file))
  }
  BUILT_FROM.forEach(visit)
  return hash.digest('hex')
}
