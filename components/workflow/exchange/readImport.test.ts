import { expect, it } from 'vitest'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { readImport } from './readImport'

it('the shape with numbered roles is read as lists of roles', async () => {
  const seed = {
    version: 1,
    nodes: [
      {
        id: 'a',
        type: 'approval',
        data: { label: 'A', approverRole1: 'x', approverRole2: 'y' },
        position: { x: 1, y: 2 },
      },
      {
        id: 'f',
        type: 'fulfillment',
        data: { label: 'F', fulfillerRole1: 'z' },
        position: { x: 3, y: 4 },
        deletable: true,
      },
    ],
    edges: [{ id: 'e', source: 'submitted', target: 'a' }],
  }
  expect(await readImport(JSON.stringify(seed))).toMatchObject({
    ok: true,
    format: 'JSON',
    definition: {
      nodes: [
        { id: 'submitted' },
        { data: { approverRoles: ['x', 'y'] } },
        { data: { fulfillerRoles: ['z'] } },
      ],
    },
  })
})

it('what was exported, and a whole form, are read as they are', async () => {
  const definition = templateLibrary[5]!.build({})
  for (const raw of [definition, { title: 'A form', workflowBuilder: definition }])
    expect(await readImport(JSON.stringify(raw))).toEqual({ ok: true, format: 'JSON', definition, notes: [] })
})

it.each([
  ['', /empty/],
  ['hello', /neither JSON nor BPMN/],
  ['[1]', /holds no workflow/],
  ['{"nodes":[{"id":"x","type":"magic"}]}', /nodes\.\d/],
  ['<bpmn/>', /no BPMN 2\.0 file/],
  [' '.repeat(5_000_001), /larger than 5 MB/],
])('what is no workflow is refused with the reason: %.20s', async (text, reason) => {
  const read = await readImport(text)
  expect(read.ok ? '' : read.faults.map(({ message }) => message).join()).toMatch(reason)
})
