import { hooksWriteNothing } from './hooksWriteNothing.js'
import { idsAsIds } from './idsAsIds.js'
import { localApiStatesWho } from './localApiStatesWho.js'
import { noCaughtNestedCall } from './noCaughtNestedCall.js'

/**
 * The rules of this house that no plugin knows; each file says what it guards against.
 *
 * @type {import('eslint').ESLint.Plugin}
 */
export const houseRules = {
  meta: { name: 'house' },
  rules: {
    'local-api-states-who': localApiStatesWho,
    'hooks-write-nothing': hooksWriteNothing,
    'ids-as-ids': idsAsIds,
    'no-caught-nested-call': noCaughtNestedCall,
  },
}
