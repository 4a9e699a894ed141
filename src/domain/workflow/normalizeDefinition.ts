type Plain = Record<string, unknown>

const NODE_EXTRAS = new Set(
  (
    'measured selected dragging draggable selectable connectable deletable focusable hidden resizing width height ' +
    'initialWidth initialHeight sourcePosition targetPosition positionAbsolute dragHandle parentId parentNode ' +
    'extent expandParent zIndex origin handles style className ariaLabel ariaRole domAttributes internals'
  ).split(' '),
)
const EDGE_EXTRAS = new Set(
  (
    'type data selected animated hidden deletable selectable focusable updatable reconnectable targetHandle label ' +
    'labelStyle labelShowBg labelBgStyle labelBgPadding labelBgBorderRadius markerStart markerEnd style className ' +
    'zIndex interactionWidth pathOptions ariaLabel ariaRole domAttributes'
  ).split(' '),
)

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// An absent value reaches us as null from JSON columns and as undefined from components.
const without = (value: Plain, dropped: ReadonlySet<string>): Plain =>
  Object.fromEntries(Object.entries(value).filter(([key, v]) => v != null && !dropped.has(key)))

const foldRoles = (data: Plain, prefix: string): Plain => {
  const numbered = Object.keys(data)
    .filter((key) => new RegExp(`^${prefix}[1-9][0-9]{0,2}$`).test(key))
    .sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
  if (numbered.length === 0) return data
  const listed = Array.isArray(data[`${prefix}s`]) ? (data[`${prefix}s`] as unknown[]) : []
  const all = [...listed, ...numbered.map((key) => data[key])].filter((slug) => slug !== '')
  return { ...without(data, new Set(numbered)), [`${prefix}s`]: [...new Set(all)] }
}

const normalizeNode = (raw: unknown): unknown => {
  if (!isPlain(raw)) return raw
  const node: Plain = { data: {}, position: { x: 0, y: 0 }, ...without(raw, NODE_EXTRAS) }
  if (isPlain(node.position)) node.position = { x: node.position.x, y: node.position.y }
  if (!isPlain(node.data)) return node
  const data = without(node.data, new Set())
  if (node.type === 'approval') node.data = foldRoles(data, 'approverRole')
  else if (node.type === 'fulfillment') node.data = foldRoles(data, 'fulfillerRole')
  else node.data = data
  return node
}

/**
 * A raw definition without what the canvas adds for itself, with numbered roles folded into lists and null read
 * as absent. It judges nothing: whatever else is in there is left for the schema to refuse.
 */
export function normalizeDefinition(raw: unknown): unknown {
  if (raw == null) return { version: 1, nodes: [], edges: [] }
  if (!isPlain(raw)) return raw
  const { viewport: _viewport, ...rest } = without(raw, new Set())
  const value: Plain = { version: 1, nodes: [], edges: [], ...rest }
  return {
    ...value,
    nodes: Array.isArray(value.nodes) ? value.nodes.map(normalizeNode) : value.nodes,
    edges: Array.isArray(value.edges)
      ? value.edges.map((edge: unknown) => (isPlain(edge) ? without(edge, EDGE_EXTRAS) : edge))
      : value.edges,
  }
}
