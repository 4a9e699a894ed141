import { expect, it } from 'vitest'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { draftFaults } from './draftFaults'

const options = { loaded: true, roles: [], people: [], departments: [] }

it('before the roles are known no role is called unknown, afterwards it is', () => {
  const named = templateLibrary[0]!.build({ approvers: 'ghosts' })
  expect(draftFaults(named, { ...options, loaded: false }, [])).toEqual([])
  expect(draftFaults(named, options, []).map((fault) => fault.nodeId)).toEqual(['approval'])
})
