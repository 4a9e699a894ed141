import { execFileSync } from 'node:child_process'

/** Whom PostgreSQL runs as: ourselves, or `postgres` when we are root, made when it is missing. */
export function postgresUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: '-u' | '-g') =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    execFileSync('groupadd', ['--force', 'postgres'])
    execFileSync('useradd', ['--gid', 'postgres', '--system', '--no-create-home', 'postgres'])
    return { uid: id('-u'), gid: id('-g') }
  }
}
