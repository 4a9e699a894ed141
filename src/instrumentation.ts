/** Starts the worker inside the server, unless workers run apart. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServerWorker } = await import('@/src/server/startServerWorker')
  await startServerWorker()
}
