import { send, type Answer, type Options } from './send'
import { tokenOf } from './tokenOf'

export type { Answer, Body } from './send'

/** Calls the REST API as somebody: the local part of their address, or null for a stranger. See `send`. */
export async function api(
  who: string | null,
  method: string,
  path: string,
  data?: unknown,
  options: Options = {},
): Promise<Answer> {
  return send(who === null ? null : await tokenOf(who), method, path, data, options)
}
