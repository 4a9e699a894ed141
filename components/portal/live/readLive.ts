import type { LiveMessage } from './LiveMessage'

/** One event of the stream; null for what is not for us, or is none. */
export function readLive(event: string, data: string): LiveMessage | null {
  if (event === 'inbox' || event === 'refresh') return { kind: event }
  if (event !== 'subject') return null
  try {
    const { id, steps } = JSON.parse(data) as { id?: unknown; steps?: unknown }
    if (typeof id !== 'string' || !Array.isArray(steps)) return null
    return {
      kind: 'subject',
      id,
      steps: steps.flatMap((step: unknown) =>
        typeof step === 'object' && step !== null && 'id' in step && 'waits' in step
          ? [{ id: String(step.id), waits: step.waits === true }]
          : [],
      ),
    }
  } catch {
    return null
  }
}
