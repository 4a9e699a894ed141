/** What the object argument of a call states: property names, and the functions whose result it spreads. */
export function objectArgument(call) {
  const [argument] = call.arguments
  if (argument?.type !== 'ObjectExpression') return null
  const names = new Set()
  for (const property of argument.properties) {
    if (property.type === 'SpreadElement') {
      // asSystem(req) is the one helper that states both.
      if (property.argument.type === 'CallExpression' && property.argument.callee.name === 'asSystem') {
        names.add('req').add('overrideAccess')
      }
    } else if (!property.computed) {
      names.add(property.key.name ?? property.key.value)
    }
  }
  return names
}
