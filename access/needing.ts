import type { Access } from 'payload'
import type { Gate, Need } from './Need'

/** A gate together with the right that opens it. */
export function needing(need: Need, access: Access): Gate {
  return Object.assign((args: Parameters<Access>[0]) => access(args), { need })
}
