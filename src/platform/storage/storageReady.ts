import { installedStorage } from './installedStorage'

/** Probes come every few seconds from every side; the storage is asked once in so long. */
const TRUSTED_MS = 10_000
/** A storage that is silent for this long counts as away. */
const PATIENCE_MS = 3_000

let last: { at: number; ready: Promise<boolean> } | undefined

/** Whether files can be read and written, as of the last ten seconds. Never throws, never waits long. */
export function storageReady(now = Date.now()): Promise<boolean> {
  if (last && now - last.at < TRUSTED_MS) return last.ready
  const asked = installedStorage()
    .check()
    .then(
      () => true,
      () => false,
    )
  const ready = Promise.race([
    asked,
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), PATIENCE_MS).unref()
    }),
  ])
  last = { at: now, ready }
  return ready
}
