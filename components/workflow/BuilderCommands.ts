import { createContext, type Dispatch } from 'react'
import type { BuilderAction } from './model/builderAction'

/**
 * What stays the same while somebody types: a connection that is drawn listens to this alone, because five hundred of
 * them must not be drawn anew at every key.
 */
export const BuilderCommands = createContext<{
  dispatch: Dispatch<BuilderAction>
  readOnly: boolean
  /** So many connections that only the selected one shows its buttons. */
  crowded: boolean
}>({ dispatch: () => undefined, readOnly: true, crowded: false })
