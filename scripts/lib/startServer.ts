import { freePort } from './freePort'
import { startProcess, type RunningProcess } from './startProcess'

export type RunningServer = RunningProcess & { url: string }

/**
 * Starts a server process of the built product on a free port of this machine. It is up when `url` answers,
 * ready when `/api/health/ready` does.
 */
export async function startServer(env: Record<string, string>, log: string): Promise<RunningServer> {
  const port = await freePort()
  const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env }
  return { ...startProcess('serve.ts', settings, log), url: `http://127.0.0.1:${port}` }
}
