import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { jobs } from '@/jobs/jobs'
import { systemRequest } from './systemRequest'

/** Runs what is queued, to its end: for commands that need the result of jobs before they go on. */
export async function runJobs(payload: Payload, connectionString: string): Promise<void> {
  await runOnce({
    connectionString,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (String(level) === 'error') payload.logger.error(message)
    }),
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        async (input: unknown) => job.run(await systemRequest(payload, job.name), input),
      ]),
    ),
  })
}
