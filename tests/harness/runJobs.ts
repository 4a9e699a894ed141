import { runJobs as runAll } from '@/scripts/lib/runJobs'
import { testPayload } from './testPayload'

/** Runs everything that is queued and due. */
export async function runJobs(): Promise<void> {
  await runAll(await testPayload(), process.env.DATABASE_URL!)
}
