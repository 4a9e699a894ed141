import { logIn } from './logIn'
import { settings } from './settings'

export type Answer = { status: number; body: Record<string, unknown> }

const tokens = new Map<string, Promise<string>>()

function tokenOf(who: string, base: string): Promise<string> {
  const key = `${who} ${base}`
  let token = tokens.get(key)
  if (!token) {
    token = logIn(who, base)
    tokens.set(key, token)
  }
  return token
}

/** One call of the REST API as `who` (the local part of an address) at server A or `base`. */
export async function call(
  who: string,
  method: string,
  path: string,
  data?: unknown,
  base = settings.a,
): Promise<Answer> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `JWT ${await tokenOf(who, base)}`,
      ...(data === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
