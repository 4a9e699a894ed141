import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import path from 'node:path'

function openToAll(directory: string): boolean {
  for (let at = path.resolve(directory); ; at = path.dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (path.dirname(at) === at) return true
  }
}

/**
 * A directory below which another user may work. PostgreSQL refuses to run as root, and the user it runs
 * as cannot enter a project that lies in a private folder; then a place of its own is made for it.
 */
export function reachableDirectory(directory: string): string {
  if (process.getuid?.() !== 0 || openToAll(path.dirname(directory))) return directory
  const name = createHash('sha256').update(path.resolve(directory)).digest('hex').slice(0, 16)
  const elsewhere = path.join('/var/tmp', `steward-${name}`)
  mkdirSync(elsewhere, { recursive: true })
  chmodSync(elsewhere, 0o755)
  accessSync(elsewhere, constants.W_OK)
  return elsewhere
}
