import { payloadMethod } from './payloadMethod.js'

const WRITES = /^(?:db\.)?(?:create|update|delete|duplicate|upsert|restore)/
const SQL_WRITES = /^\s*(?:insert\s+into|update|delete\s+from|truncate|merge)\b/i

/**
 * A write in a hook escapes the locks, the decision and the audit event that an operation makes together.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const hooksWriteNothing = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      write:
        'A hook does not write other rows: move this into an operation, which locks, decides and records in one place.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (WRITES.test(payloadMethod(node) ?? '')) context.report({ node, messageId: 'write' })
      },
      TaggedTemplateExpression(node) {
        const first = node.quasi.quasis[0].value.raw
        if (node.tag.name === 'sql' && SQL_WRITES.test(first)) context.report({ node, messageId: 'write' })
      },
    }
  },
}
