import { describe, expect, it } from 'vitest'
import { parseDefinition } from './parseDefinition'
import { publishFaults } from './publishFaults'
import { publishWarnings } from './publishWarnings'
import { templates } from './templates'

type Raw = Record<string, unknown>
const context = {
  activeRoles: [{ slug: 'x' }, { slug: 'y' }],
  fields: [
    { name: 'cost', type: 'number' },
    { name: 'boss', type: 'relationship' },
    { name: 'item', type: 'relationship', collection: 'inventory-items' },
  ],
  knownEmployees: ['ann'],
}

const parse = (nodes: Raw[], edges: Raw[]) => {
  const parsed = parseDefinition({ nodes, edges: edges.map((edge, index) => ({ id: `e${index}`, ...edge })) })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.definition
}
const found = (nodes: Raw[], edges: Raw[]) =>
  publishFaults(parse(nodes, edges), context).map(({ code, nodeId }) => `${code} ${nodeId}`)

const a = (data: Raw = {}, id = 'a') => ({ id, type: 'approval', data })
const entry = { source: 'submitted', target: 'a' }
/** The faults of a lone approval with this data. */
const approval = (data: Raw) => found([a(data)], [entry])
const when = (field: string) => ({ condition: { logic: 'and', rules: [{ field, operator: 'isEmpty' }] } })

describe('publishFaults', () => {
  it('the three templates are sound with active roles', () => {
    for (const template of Object.values(templates)) {
      const built = template.build({ approvers: [['x'], { approvalType: 'lineManager' }], fulfillers: ['y'] })
      expect(publishFaults(built, context)).toEqual([])
    }
  })

  it('an approval or a message may be the last step', () => {
    expect(approval({})).toEqual([])
    expect(found([a(), { id: 'n', type: 'notify' }], [entry, { source: 'a', target: 'n' }])).toEqual([])
  })

  it('a role has to exist and be active, wherever it is named', () => {
    for (const data of [{ approverRoles: ['x', 'gone'] }, { fallback: 'gone' }, { delegateRole: 'gone' }]) {
      expect(approval(data)).toEqual(['unknown_role a'])
    }
    expect(
      found(
        [{ id: 'f', type: 'fulfillment', data: { fulfillerRoles: ['gone'] } }],
        [{ source: 'submitted', target: 'f' }],
      ),
    ).toEqual(['unknown_role f'])
    expect(
      found(
        [{ id: 'n', type: 'notify', data: { to: 'role', role: 'gone' } }],
        [{ source: 'submitted', target: 'n' }],
      ),
    ).toEqual(['unknown_role n'])
  })

  it('the fault points at the entry of the list', () => {
    const [fault] = publishFaults(parse([a({ approverRoles: ['x', 'gone'] })], [entry]), context)
    expect(fault).toMatchObject({ path: 'nodes.1.data.approverRoles.1', nodeId: 'a' })
  })

  it('roles of a step that asks one person are not asked for', () => {
    expect(approval({ approvalType: 'lineManager', approverRoles: ['gone'] })).toEqual([])
  })

  it('a quorum is at least one, and one where one person is asked', () => {
    expect(approval({ minApprovals: 0 })).toEqual(['min_approvals a'])
    expect(approval({ minApprovals: -1 })).toEqual(['min_approvals a'])
    expect(approval({ minApprovals: 2 })).toEqual([])
    for (const one of [
      { approvalType: 'lineManager' },
      { approvalType: 'departmentHead' },
      { approvalType: 'employee', employee: 'ann' },
      { approvalType: 'formField', field: 'boss' },
    ]) {
      expect(approval({ ...one, minApprovals: 2 })).toEqual(['min_approvals a'])
      expect(approval(one)).toEqual([])
    }
  })

  it('a named person has to be named and to exist', () => {
    expect(approval({ approvalType: 'employee' })).toEqual(['missing_employee a'])
    expect(approval({ approvalType: 'employee', employee: 'gone' })).toEqual(['unknown_employee a'])
  })

  it('a person chosen in the form needs a field that holds an employee', () => {
    expect(approval({ approvalType: 'formField' })).toEqual(['missing_field a'])
    expect(approval({ approvalType: 'formField', field: 'gone' })).toEqual(['unknown_field a'])
    expect(approval({ approvalType: 'formField', field: 'cost' })).toEqual(['field_type a'])
    expect(approval({ approvalType: 'formField', field: 'item' })).toEqual(['field_type a'])
  })

  it('every node can be reached going forward', () => {
    expect(found([a(), a({}, 'b')], [entry])).toEqual(['unreachable b'])
    expect(found([a(), a({}, 'b')], [entry, { source: 'a', target: 'b', sourceHandle: 'returned' }])).toEqual(
      ['returned_target a', 'unreachable b'],
    )
  })

  it('something follows the submission', () => {
    expect(found([], [])).toEqual(['dead_end submitted'])
  })

  it('not all ways on of one handle may be conditional', () => {
    const b = a({}, 'b')
    expect(found([a(), b], [entry, { source: 'a', target: 'b', ...when('cost') }])).toEqual(['dead_end a'])
    expect(
      found(
        [a(), b],
        [
          { ...entry, ...when('cost') },
          { source: 'a', target: 'b' },
        ],
      ),
    ).toEqual(['dead_end submitted'])
    const rejected = { source: 'a', target: 'b', sourceHandle: 'rejected' }
    expect(found([a(), b], [entry, { source: 'a', target: 'b' }, { ...rejected, ...when('cost') }])).toEqual([
      'dead_end a',
    ])
    expect(
      found([a(), b], [entry, { source: 'a', target: 'b', ...when('cost') }, { source: 'a', target: 'b' }]),
    ).toEqual([])
  })

  it('a condition has exactly one default', () => {
    const nodes = [{ id: 'c', type: 'condition' }, a(), a({}, 'b')]
    const toC = { source: 'submitted', target: 'c' }
    const toA = { source: 'c', target: 'a', ...when('cost') }
    const toB = { source: 'c', target: 'b' }
    expect(found(nodes, [toC, toA, { ...toB, ...when('boss') }])).toEqual(['missing_default c'])
    expect(found(nodes, [toC, toA, { ...toB, sourceHandle: 'default' }])).toEqual([])
    expect(
      found(nodes, [toC, { ...toA, condition: undefined }, { ...toB, sourceHandle: 'default' }]),
    ).toEqual(['many_defaults c'])
    expect(found(nodes, [toC, toA, { ...toB, sourceHandle: 'default', ...when('boss') }])).toEqual([
      'default_condition c',
    ])
  })

  it('forward edges have no cycle, and every node on it is named', () => {
    const circle = [
      entry,
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
      { source: 'b', target: 'z' },
    ]
    expect(found([a(), a({}, 'b'), a({}, 'z')], circle)).toEqual(['cycle a', 'cycle b'])
    expect(found([a()], [entry, { source: 'a', target: 'a' }])).toEqual(['cycle a'])
  })

  it('sending back leads from an approval to a step that comes before it', () => {
    const nodes = [a(), a({}, 'b'), { id: 'f', type: 'fulfillment' }]
    const forward = [entry, { source: 'a', target: 'b' }, { source: 'b', target: 'f' }]
    const back = (source: string, target: string) =>
      found(nodes, [...forward, { source, target, sourceHandle: 'returned' }])
    expect(back('b', 'a')).toEqual([])
    expect(back('b', 'submitted')).toEqual([])
    expect(back('a', 'b')).toEqual(['returned_target a'])
    expect(back('a', 'a')).toEqual(['returned_target a'])
    expect(back('f', 'a')).toEqual(['bad_handle f'])
  })

  it('both ends of an edge exist', () => {
    expect(found([a()], [entry, { source: 'a', target: 'gone' }])).toEqual(['dangling_edge a'])
    expect(found([a()], [entry, { source: 'gone', target: 'a' }])).toEqual(['dangling_edge a'])
  })

  it('only an approval rejects, and nothing but a return leads to the submission', () => {
    const f = { id: 'f', type: 'fulfillment' }
    const toF = { source: 'submitted', target: 'f' }
    expect(found([f, a()], [toF, { source: 'f', target: 'a', sourceHandle: 'rejected' }])).toEqual([
      'bad_handle f',
    ])
    expect(found([a()], [entry, { source: 'a', target: 'submitted' }])).toEqual([
      'submitted_target a',
      'cycle submitted',
      'cycle a',
    ])
  })

  it('a condition asks for fields that exist, or for what every request has', () => {
    const two = (field: string) =>
      found(
        [a(), a({}, 'b')],
        [entry, { source: 'a', target: 'b' }, { source: 'a', target: 'b', ...when(field) }],
      )
    expect(two('gone')).toEqual(['unknown_field a'])
    for (const field of ['cost', 'request.priority', 'requester.department', 'requester.jobTitle']) {
      expect(two(field)).toEqual([])
    }
  })

  it('a condition without rules is refused', () => {
    const empty = { source: 'a', target: 'b', condition: { logic: 'or', rules: [] } }
    expect(found([a(), a({}, 'b')], [entry, empty])).toEqual(['empty_condition a'])
  })

  it('a wait says how long, a message to a role says which, an automation cannot run', () => {
    const to = (target: string) => [{ source: 'submitted', target }]
    expect(found([{ id: 't', type: 'timer' }], to('t'))).toEqual(['missing_wait t'])
    expect(found([{ id: 'n', type: 'notify', data: { to: 'role' } }], to('n'))).toEqual(['missing_role n'])
    expect(found([{ id: 'x', type: 'automation' }], to('x'))).toEqual(['unsupported x'])
  })
})

describe('publishWarnings', () => {
  const definition = parse([a({ approverRoles: ['x', 'y'], minApprovals: 3 })], [entry])

  it('empty roles and missing heads are said and refuse nothing', () => {
    expect(publishWarnings(definition, { roleHolders: { x: 2 }, headcounts: { a: 2 } })).toMatchObject([
      { code: 'empty_role', path: 'nodes.1.data.approverRoles.1', nodeId: 'a' },
      { code: 'understaffed', path: 'nodes.1', nodeId: 'a' },
    ])
  })

  it('a message needs no warning: it is sent', () => {
    const told = parse([{ id: 'n', type: 'notify', data: {} }], [{ source: 'submitted', target: 'n' }])
    expect(publishWarnings(told, { roleHolders: {} })).toEqual([])
  })

  it('enough people are not worth a word', () => {
    expect(publishWarnings(definition, { roleHolders: { x: 2, y: 1 }, headcounts: { a: 3 } })).toEqual([])
  })
})
