import { ACTIONS, type Action } from './actions'

export function isAction(word: string): word is Action {
  return (ACTIONS as readonly string[]).includes(word)
}
