import { env } from '@/src/platform/env'

/** The address under which people open this installation, for links outside of it. */
export function originOf(): string {
  const { PORT, SERVER_URL } = env()
  return SERVER_URL ?? `http://localhost:${PORT}`
}
