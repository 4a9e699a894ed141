function isPayload(node) {
  if (node.type === 'Identifier') return node.name === 'payload'
  return node.type === 'MemberExpression' && !node.computed && node.property.name === 'payload'
}

/**
 * The name of the Local API or adapter method that a call is of: `find` of `payload.find(…)` and of
 * `req.payload.find(…)`, `db.findOne` of `payload.db.findOne(…)`; null for every other call.
 */
export function payloadMethod(call) {
  const { callee } = call
  if (callee.type !== 'MemberExpression' || callee.computed) return null
  if (isPayload(callee.object)) return callee.property.name
  const { object } = callee
  if (object.type !== 'MemberExpression' || object.computed || object.property.name !== 'db') return null
  return isPayload(object.object) ? `db.${callee.property.name}` : null
}
