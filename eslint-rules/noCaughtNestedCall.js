import { objectArgument } from './objectArgument.js'
import { payloadMethod } from './payloadMethod.js'

function rethrows(handler) {
  return handler.body.body.at(-1)?.type === 'ThrowStatement'
}

/** Is this node within the `try` block (not the handler) of a statement whose handler goes on? */
function isSwallowed(node) {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner
    if (
      parent.type === 'TryStatement' &&
      parent.block === inner &&
      parent.handler &&
      !rethrows(parent.handler)
    )
      return true
  }
  return false
}

function hasCatch(node) {
  const { parent } = node
  return parent.type === 'MemberExpression' && parent.object === node && parent.property.name === 'catch'
}

/**
 * A nested call that fails rolls the shared transaction back: whoever catches its error and goes on
 * writes the rest without a transaction. Only a handler that ends in `throw` may stand around it.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noCaughtNestedCall = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      caught:
        'This call shares req, so its failure has already rolled the transaction back: let the error pass, or end the catch with throw.',
    },
  },
  create(context) {
    return {
      CallExpression(node) {
        if (!payloadMethod(node) || !objectArgument(node)?.has('req')) return
        if (isSwallowed(node) || hasCatch(node)) context.report({ node, messageId: 'caught' })
      },
    }
  },
}
