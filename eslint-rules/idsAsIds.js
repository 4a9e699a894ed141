const CAST_COLUMN = /id::text\)?\s*(?:=|<>|in|is\s+(?:not\s+)?distinct\s+from)\s*(?:any\s*)?\(?\s*$/i

/**
 * A cast of the column hides it from its index, so that the lookup reads the whole table. The parameter is cast
 * instead, through canonicalId or idList: both know that what is no id matches nothing.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const idsAsIds = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      cast: 'This reads the whole table: compare the id as an id, `= ${canonicalId(value)}::uuid` or `= any(${idList(values)})`.',
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (node.tag.name !== 'sql') return
        for (const quasi of node.quasi.quasis.slice(0, -1)) {
          if (CAST_COLUMN.test(quasi.value.raw)) context.report({ node: quasi, messageId: 'cast' })
        }
      },
    }
  },
}
