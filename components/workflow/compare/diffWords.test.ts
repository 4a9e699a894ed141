import { expect, it } from 'vitest'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { diffDefinitions } from '@/src/domain/workflow/diff/diffDefinitions'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { diffWords } from './diffWords'

const asked = [{ name: 'amount', label: 'Amount', input: 'number' as const, choices: [] }]
const before = templateLibrary.find(({ key }) => key === 'financeOver')!.build({})
const lines = (after: WorkflowDefinition) =>
  diffWords(diffDefinitions(before, after), before, after, { roles: { money: 'Controllers' } }, asked).map(
    ({ text, details }) => [text, ...details],
  )

it('a changed step says each setting from and to, in the words of the panel', () => {
  const after = {
    ...before,
    nodes: before.nodes.map((node) =>
      node.id === 'finance' && node.type === 'approval'
        ? {
            ...node,
            data: {
              ...node.data,
              approverRoles: ['money'],
              minApprovals: 2,
              dueIn: { duration: 2, unit: 'days' as const },
            },
          }
        : node,
    ),
  }
  expect(lines(after)).toEqual([
    [
      'Approval “Finance” changed',
      'Roles: nothing → “Controllers”',
      'How many must approve: “1” → “2”',
      'Due within: nothing → 2 days',
    ],
  ])
})

it('a changed condition reads as a person would say it', () => {
  const after = {
    ...before,
    edges: before.edges.map((edge) =>
      edge.condition
        ? {
            ...edge,
            condition: {
              ...edge.condition,
              rules: [{ field: 'amount', operator: 'greaterThan' as const, value: '5000' }],
            },
          }
        : edge,
    ),
  }
  expect(lines(after)).toEqual([
    [
      'Connection from “How much?” to “Finance” changed',
      'Only if: Amount is more than 1000 → Amount is more than 5000',
    ],
  ])
})

it('what came and what went is named', () => {
  const after = {
    ...before,
    nodes: before.nodes.filter(({ id }) => id !== 'finance'),
    edges: before.edges.filter(({ id }) => !id.includes('finance')),
  }
  expect(lines(after).map(([text]) => text)).toEqual([
    'Approval “Finance” removed',
    'Connection from “How much?” to “Finance” removed',
    'Connection from “Finance” to “Order it” removed',
  ])
})
