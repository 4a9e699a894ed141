import { describe, expect, it } from 'vitest'
import { foresee } from '../engine/foresee'
import { openRun } from '../engine/openRun'
import { parseDefinition } from '../parseDefinition'
import { publishFaults } from '../publishFaults'
import { start } from '../start'
import { templateLibrary } from './templateLibrary'

const TYPES = { number: 'number', checkbox: 'checkbox', person: 'relationship' } as const

/** The questions that a form needs for a template, named as the template suggests. */
const questionsOf = (template: (typeof templateLibrary)[number]) =>
  template.slots.flatMap((slot) =>
    slot.kind === 'role' ? [] : [{ name: slot.suggested ?? slot.key, type: TYPES[slot.kind] }],
  )
const chosen = (template: (typeof templateLibrary)[number]) =>
  Object.fromEntries(
    template.slots.map((slot) => [slot.key, slot.kind === 'role' ? `role-${slot.key}` : `own_${slot.key}`]),
  )

it('the library holds the three of the beginning and at least nine more, each with a name of its own', () => {
  expect(templateLibrary.slice(0, 3).map(({ key }) => key)).toEqual(['single', 'twoStep', 'parallel'])
  expect(templateLibrary.length).toBeGreaterThanOrEqual(12)
  expect(new Set(templateLibrary.map(({ key }) => key)).size).toBe(templateLibrary.length)
  expect(new Set(templateLibrary.map(({ name }) => name)).size).toBe(templateLibrary.length)
})

describe.each(templateLibrary)('the template $name', (template) => {
  it('can be published as it comes, on a form with the questions it asks for', () => {
    const definition = template.build({})
    expect(parseDefinition(definition)).toEqual({ definition })
    expect(publishFaults(definition, { activeRoles: [], fields: questionsOf(template) })).toEqual([])
  })

  it('takes the roles and questions that were chosen, every one of them', () => {
    const choices = chosen(template)
    const definition = template.build(choices)
    const context = {
      activeRoles: Object.values(choices).map((slug) => ({ slug })),
      fields: template.slots.flatMap((slot) =>
        slot.kind === 'role' ? [] : [{ name: choices[slot.key]!, type: TYPES[slot.kind] }],
      ),
    }
    expect(publishFaults(definition, context)).toEqual([])
    const text = JSON.stringify(definition)
    for (const value of Object.values(choices)) expect(text).toContain(`"${value}"`)
  })

  it('runs to its end when everybody approves', () => {
    const definition = template.build({})
    const facts = { values: {}, fieldTypes: {} }
    const run = openRun(definition, start(definition, facts, 0).state, 0, {})
    foresee(run)
    expect(run.state.status).toBe('fulfilled')
  })
})
