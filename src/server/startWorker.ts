import { randomInt } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import { createLocalReq, type Payload } from 'payload'
import { crontab } from '@/jobs/crontab'
import { jobs } from '@/jobs/jobs'

const BEAT_MS = 5_000
/** Two at a time: jobs are short, and the same two cores serve people. */
const CONCURRENCY = 2

/**
 * Starts the worker on this Payload's pool and takes over the jobs of workers that died. A worker proves
 * that it lives by an advisory lock on a connection of its own: when its process is killed, the database
 * lets go of the lock at once, where the queue's own time-out would take four hours.
 */
export async function startWorker(payload: Payload): Promise<Runner> {
  const { pool } = payload.db as unknown as PostgresAdapter
  const proof = await pool.connect()
  const key = randomInt(1, 2 ** 47)
  await proof.query('select pg_advisory_lock($1)', [key])
  const running: { runner?: Runner } = {}
  // Without its proof others take this worker for dead and its jobs for free: it stops, and a new one starts.
  proof.on('error', (error) => {
    payload.logger.warn(`The worker lost its connection and stops: ${error.message}`)
    void running.runner?.stop().catch(() => undefined)
  })
  const ids: string[] = []
  const events: WorkerEvents = new EventEmitter()
  // Jobs are locked in the name of the pool, not of the workers in it.
  events.on('pool:create', ({ workerPool }) => ids.push(workerPool.id))

  const taskList: TaskList = Object.fromEntries(
    jobs.map((job) => [
      job.name,
      async (input: unknown) => {
        const req = await createLocalReq(
          { context: { via: 'job', system: true, systemTask: job.name } },
          payload,
        )
        await job.run(req, input)
      },
    ]),
  )
  const runner = await run({
    pgPool: pool,
    taskList,
    crontab,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 1_000,
    // Only what is written in batches is waited for when the worker stops; otherwise a job that is done may
    // stay locked in the name of a process that is gone.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    events,
    logger: new Logger(() => (level, message, meta) => {
      if (String(level) === 'error') payload.logger.error({ msg: message, ...meta })
    }),
  })

  const beat = async () => {
    try {
      await proof.query(
        `insert into worker_heartbeats (worker, lock_key, at) select unnest($1::text[]), $2, now()
         on conflict (worker) do update set at = now()`,
        [ids, key],
      )
      await proof.query(
        `with dead as (
           delete from worker_heartbeats where lock_key not in (
             select (classid::bigint << 32) | objid::bigint from pg_locks where locktype = 'advisory' and granted)
           returning worker)
         select graphile_worker.force_unlock_workers(array_agg(worker)) from dead having count(*) > 0`,
      )
      // A worker that died before its first beat left no row: its locks are known by nobody's name.
      await proof.query(
        `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker._private_jobs
         where locked_at < now() - interval '1 minute' and locked_by not in (select worker from worker_heartbeats)
         having count(*) > 0`,
      )
    } catch (error) {
      payload.logger.warn({ err: error, msg: 'The worker could not report that it is alive' })
    }
  }
  await beat()
  const timer = setInterval(() => void beat(), BEAT_MS)
  timer.unref()
  running.runner = runner
  runner.promise
    .finally(() => {
      clearInterval(timer)
      proof.release(true)
    })
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The worker stopped' }))
  return runner
}
