import { expect, it } from 'vitest'
import { draftFaults } from './draftFaults'
import { templateChoices } from './templateChoices'

const options = { loaded: true, roles: [], people: [], departments: [] }

it.each(templateChoices)('the template $name can be published as it comes', ({ build }) => {
  expect(draftFaults(build(), options, [])).toEqual([])
})

it('before the roles are known no role is called unknown, afterwards it is', () => {
  const definition = templateChoices[0]!.build()
  const named = {
    ...definition,
    nodes: definition.nodes.map((node) =>
      node.type === 'approval' ? { ...node, data: { ...node.data, approverRoles: ['ghosts'] } } : node,
    ),
  }
  expect(draftFaults(named, { ...options, loaded: false }, [])).toEqual([])
  expect(draftFaults(named, options, []).map((fault) => fault.nodeId)).toEqual(['approval'])
})
