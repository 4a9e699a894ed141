import { logIn } from './logIn'

const tokens = new Map<string, Promise<string>>()

/** A token of somebody by the local part of their address; kept, because hashing a password takes long on purpose. */
export function tokenOf(who: string): Promise<string> {
  let token = tokens.get(who)
  if (!token) {
    token = logIn(who)
    tokens.set(who, token)
  }
  return token
}
