import { objectArgument } from './objectArgument.js'
import { payloadMethod } from './payloadMethod.js'

const LOCAL_API = new Set([
  ...['find', 'findByID', 'findDistinct', 'findVersions', 'findVersionByID', 'count', 'countVersions'],
  ...['create', 'update', 'delete', 'duplicate', 'restoreVersion', 'unlock'],
  ...['findGlobal', 'updateGlobal', 'countGlobalVersions', 'findGlobalVersions', 'findGlobalVersionByID'],
  'restoreGlobalVersion',
])

const ADAPTER = new Set(
  [
    ...['find', 'findOne', 'findDistinct', 'findVersions', 'queryDrafts', 'count', 'countVersions'],
    ...['create', 'createVersion', 'updateOne', 'updateMany', 'updateVersion', 'upsert'],
    ...['deleteOne', 'deleteMany', 'deleteVersions'],
  ].map((name) => `db.${name}`),
)

/**
 * Payload's default is `overrideAccess: true` and a transaction of its own: a call that forgets either
 * word is a hole, so both are always written. Adapter methods know no access, so they state `req` alone.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const localApiStatesWho = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'payload.{{method}} must state {{missing}}: without it the call joins no transaction or checks no access. Write it, or spread asSystem(req).',
      opaque:
        'payload.{{method}} must be called with an object literal, so that req and overrideAccess are seen here.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        const method = payloadMethod(node)
        const needed = LOCAL_API.has(method) ? ['req', 'overrideAccess'] : ADAPTER.has(method) ? ['req'] : []
        if (needed.length === 0) return
        const stated = objectArgument(node)
        if (!stated) return context.report({ node, messageId: 'opaque', data: { method } })
        const missing = needed.filter((name) => !stated.has(name))
        if (missing.length > 0) {
          context.report({ node, messageId: 'missing', data: { method, missing: missing.join(' and ') } })
        }
      },
    }
  },
}
