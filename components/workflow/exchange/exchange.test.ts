import { describe, expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { exportBpmn } from './exportBpmn'
import { importBpmn } from './importBpmn'

const words = { title: 'A form', step: () => 'Somebody', condition: () => 'a condition' }
const there = async (definition: WorkflowDefinition) => importBpmn(await exportBpmn(definition, words))

const ODD: WorkflowDefinition = {
  version: 3,
  maxRounds: 7,
  nodes: [
    { id: 'submitted', type: 'submitted', data: { label: 'Los & <geht’s>' }, position: { x: -40, y: 13 } },
    {
      id: '1 odd id',
      type: 'approval',
      data: { label: '"]]>', minApprovals: 2, join: 'any' },
      position: { x: 1, y: 2 },
    },
    { id: 'same', type: 'timer', data: { until: 'day' }, position: { x: 3, y: 5 } },
    { id: 'alone', type: 'automation', data: { action: 'x' }, position: { x: 300, y: 500 } },
  ],
  edges: [
    { id: 'same', source: 'submitted', target: '1 odd id' },
    { id: 'Workflow', source: 'submitted', target: 'same' },
    {
      id: '2nd',
      source: '1 odd id',
      target: 'same',
      sourceHandle: 'rejected',
      condition: { logic: 'or', rules: [{ field: 'a', operator: 'contains', value: '<&>' }] },
    },
    { id: 'back', source: '1 odd id', target: 'submitted', sourceHandle: 'returned' },
  ],
}

describe('a workflow that is written as BPMN and read again is the same workflow', () => {
  it.each(templateLibrary)('$name', async (template) => {
    const definition = template.build({})
    expect(await there(definition)).toEqual({ definition, notes: [], placed: true })
  })

  it('with ids that XML forbids, marks that XML knows, and settings that BPMN does not', async () => {
    expect(await there(ODD)).toEqual({ definition: ODD, notes: [], placed: true })
  })

  it('the file is one that other tools show: a start, an end, every step and flow drawn', async () => {
    const xml = await exportBpmn(templateLibrary[0]!.build({}), words)
    expect(xml).toMatch(/<bpmn:startEvent id="submitted"/)
    expect(xml).toMatch(/<bpmn:userTask id="approval" name="Approval">/)
    expect(xml.match(/<bpmndi:BPMNShape /g)).toHaveLength(4)
    expect(xml.match(/<bpmndi:BPMNEdge /g)).toHaveLength(3)
    expect(xml.match(/<bpmn:endEvent /g)).toHaveLength(1)
  })
})

const file = (content: string, rest = '') => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="D" targetNamespace="t">
  ${rest}<process id="P" name="Purchase">${content}</process></definitions>`
const flow = (id: string, from: string, to: string, more = '', inside = '') =>
  `<sequenceFlow id="w${id}" sourceRef="${from}" targetRef="${to}" ${more}>${inside}</sequenceFlow>`
const when = (text: string) =>
  `<conditionExpression xsi:type="tFormalExpression">${text}</conditionExpression>`

async function read(content: string, rest = '') {
  const result = await importBpmn(file(content, rest))
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const { definition, notes, placed } = result
  return {
    placed,
    notes,
    nodes: definition.nodes,
    steps: definition.nodes.map(({ id, type }) => `${id} ${type}`),
    ways: definition.edges.map(({ source, target, sourceHandle, condition }) =>
      [source, sourceHandle, condition?.rules.map((r) => `${r.field} ${r.operator} ${r.value}`), target]
        .flat()
        .filter(Boolean)
        .join(' > '),
    ),
  }
}

describe('a process of another tool becomes the nearest workflow', () => {
  it('a decision with its choice becomes an approval with outcomes, the way back “sent back”', async () => {
    const result = await read(`
      <startEvent id="s" name="Wanted"/><userTask id="look" name="Look at it" camunda:candidateGroups="buyers, heads"/>
      <exclusiveGateway id="ok" name="Ok?"/><manualTask id="buy" name="Buy"/><endEvent id="e"/><endEvent id="no"/>
      ${flow('1', 's', 'look')}${flow('2', 'look', 'ok')}${flow('3', 'ok', 'buy', 'name="yes"')}
      ${flow('4', 'ok', 'no', 'name="rejected"')}${flow('5', 'ok', 's', 'name="needs rework"')}${flow('6', 'buy', 'e')}`)
    expect(result.steps).toEqual(['submitted submitted', 'look approval', 'buy fulfillment'])
    expect(result.ways).toEqual(['submitted > look', 'look > approved > buy', 'look > returned > submitted'])
    expect(result.nodes[1]?.data).toMatchObject({ approverRoles: ['buyers', 'heads'] })
    expect(result.notes).toEqual([])
    expect(result.placed).toBe(false)
    expect(new Set(result.nodes.map(({ position }) => position.x)).size).toBe(3)
  })

  it('a choice by answers becomes a condition with rules and one default', async () => {
    const result = await read(`
      <startEvent id="s"/><exclusiveGateway id="g" name="How much?" default="wsmall"/>
      <task id="a" name="Big"/><task id="b" name="Small"/><exclusiveGateway id="m"/><task id="c" name="Both"/>
      ${flow('1', 's', 'g')}${flow('big', 'g', 'a', '', when('${amount &gt; 1000 and country = "DE"}'))}
      ${flow('small', 'g', 'b')}${flow('4', 'a', 'm')}${flow('5', 'b', 'm')}${flow('6', 'm', 'c')}`)
    expect(result.ways).toEqual([
      'submitted > g',
      'g > amount greaterThan 1000 > country equals DE > a',
      'g > default > b',
      'a > c',
      'b > c',
    ])
    expect(result.nodes.find(({ id }) => id === 'c')?.data).toMatchObject({ join: 'any' })
    expect(result.notes).toEqual([])
  })

  it('parallel gateways disappear into steps that split and wait', async () => {
    const result = await read(`
      <startEvent id="s"/><parallelGateway id="f"/><userTask id="a" name="Approve A"/><userTask id="b" name="Approve B"/>
      <parallelGateway id="j"/><task id="c"/><endEvent id="e"/>
      ${flow('1', 's', 'f')}${flow('2', 'f', 'a')}${flow('3', 'f', 'b')}${flow('4', 'a', 'j')}${flow('5', 'b', 'j')}${flow('6', 'j', 'c')}${flow('7', 'c', 'e')}`)
    expect(result.ways).toEqual(['submitted > a', 'submitted > b', 'a > c', 'b > c'])
    expect(result.nodes.find(({ id }) => id === 'c')?.data).not.toHaveProperty('join')
    expect(result.notes).toEqual([])
  })

  it('a timer is a wait when its time is one of hours or days, and asks for it when not', async () => {
    const timer = (id: string, time: string) =>
      `<intermediateCatchEvent id="${id}" name="${id}"><timerEventDefinition><timeDuration>${time}</timeDuration></timerEventDefinition></intermediateCatchEvent>`
    const result = await read(
      `<startEvent id="s"/>${timer('week', 'P1W')}${timer('soon', 'PT5M')}${flow('1', 's', 'week')}${flow('2', 'week', 'soon')}`,
    )
    expect(result.nodes[1]?.data).toEqual({ label: 'week', wait: { duration: 7, unit: 'days' } })
    expect(result.nodes[2]?.data).toEqual({ label: 'soon' })
    expect(result.notes).toMatchObject([{ kind: 'missing', place: 'Purchase, soon' }])
  })
})

describe('what a workflow has no word for is named with its place, never dropped in silence', () => {
  it.each([
    ['a lane', '<laneSet id="ls"><lane id="l1" name="Finance"/></laneSet>', 'Finance', 'l1'],
    ['a text', '<textAnnotation id="t1"><text>Mind the gap</text></textAnnotation>', 'Mind the gap', 't1'],
    ['data', '<dataObject id="d1" name="Invoice"/>', 'Invoice', 'd1'],
    ['a script', '<scriptTask id="x1" name="Compute"/>', 'Compute', 'x1'],
    [
      'a part of its own',
      '<subProcess id="p1" name="Inner"><userTask id="i1" name="Deep"/></subProcess>',
      'Deep',
      'p1',
    ],
    [
      'a signal',
      '<intermediateCatchEvent id="c1" name="Go"><signalEventDefinition id="sd"/></intermediateCatchEvent>',
      'signal',
      'c1',
    ],
    ['a call', '<callActivity id="a1" name="Other"/>', 'Other', 'a1'],
    ['an event gateway', '<eventBasedGateway id="g1" name="First"/>', 'First', 'g1'],
  ])('%s', async (_, element, name, id) => {
    const { notes } = await read(`${element}<startEvent id="s"/>`)
    const noted = notes.filter(({ place }) => place === `Purchase, ${id}` || place === `the file, ${id}`)
    expect(noted.map(({ message }) => message).join()).toContain(name)
  })

  it('a second process, an unknown element and a condition that cannot be read', async () => {
    const { notes } = await read(
      `<startEvent id="s"/><userTask id="a"/><task id="b"/><hologram id="h"/>${flow('1', 's', 'a')}${flow('2', 'a', 'b', '', when('${service.ask(x)}'))}`,
      '<process id="P2" name="Other"><task id="o"/></process>',
    )
    const said = notes.map(({ message }) => message).join('\n')
    expect(said).toContain('“Other” with 1 element')
    expect(said).toMatch(/hologram/)
    expect(said).toContain('“${service.ask(x)}”')
  })

  it('a circle that no approval closes is opened and named', async () => {
    const { ways, notes } = await read(
      `<startEvent id="s"/><task id="a" name="A"/><task id="b" name="B"/>${flow('1', 's', 'a')}${flow('2', 'a', 'b')}${flow('3', 'b', 'a')}`,
    )
    expect(ways).toEqual(['submitted > a', 'a > b'])
    expect(notes).toMatchObject([{ kind: 'left out', place: 'Purchase, w3' }])
  })

  it('an entity is never opened: neither one that doubles itself nor one that names a file', async () => {
    const doubling = Array.from(
      { length: 30 },
      (_, n) => `<!ENTITY l${n + 1} "&l${n};&l${n};&l${n};&l${n};">`,
    )
    for (const [entities, name] of [
      [`<!ENTITY l0 "lol">${doubling.join('')}`, '&l30;'],
      ['<!ENTITY file SYSTEM "file:///etc/passwd">', '&file;'],
    ]) {
      const xml = file(`<startEvent id="s"/><task id="a" name="${name}"/>${flow('1', 's', 'a')}`)
      const result = await importBpmn(xml.replace('?>', `?><!DOCTYPE d [${entities}]>`))
      const said =
        'faults' in result ? '' : (result.definition.nodes.find(({ id }) => id === 'a')?.data.label ?? '')
      expect(['', name]).toContain(said)
    }
  })

  it('gateways behind each other, a file without end and blanks without end are answered, not worked on for ever', async () => {
    const many = (count: number, each: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => each(n)).join('')
    const layers = many(
      6,
      (n) =>
        `<inclusiveGateway id="s${n}"/><inclusiveGateway id="j${n}"/>${many(60, (m) => flow(`${n}x${m}`, `s${n}`, `j${n}`))}${n > 0 ? flow(`l${n}`, `j${n - 1}`, `s${n}`) : ''}`,
    )
    const tangled = await importBpmn(
      file(`<startEvent id="s"/><task id="a"/>${flow('in', 's', 's0')}${layers}${flow('out', 'j5', 'a')}`),
    )
    expect(tangled).toMatchObject({ faults: [{ code: 'too_large' }] })
    expect(await importBpmn(file(many(20_000, (n) => `<userTask id="t${n}"/>`)))).toMatchObject({
      faults: [{ code: 'too_large' }],
    })
    const { notes } = await read(
      `<startEvent id="s"/><userTask id="a"/><task id="b"/>${flow('1', 's', 'a')}${flow('2', 'a', 'b', '', when(`a ${' '.repeat(300_000)} > 1`))}`,
    )
    expect(notes).toMatchObject([{ kind: 'missing' }])
  })

  it('a step that is drawn at the end of the world is arranged instead', async () => {
    const plane = `<bpmndi:BPMNDiagram xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"><bpmndi:BPMNPlane bpmnElement="P">
      <bpmndi:BPMNShape bpmnElement="a"><dc:Bounds x="1e300" y="0" width="10" height="10"/></bpmndi:BPMNShape></bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`
    const xml = file(`<startEvent id="s"/><task id="a"/>${flow('1', 's', 'a')}`).replace(
      '</definitions>',
      `${plane}</definitions>`,
    )
    const result = await importBpmn(xml)
    expect(result).toMatchObject({ placed: false, definition: { nodes: [{}, { id: 'a' }] } })
  })

  it.each([
    '<html></html>',
    'not xml',
    '<?xml version="1.0"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
  ])('no process is a refusal: %s', async (xml) => {
    expect(await importBpmn(xml)).toMatchObject({
      faults: [{ message: expect.stringMatching(/Choose another file/) as string }],
    })
  })
})
