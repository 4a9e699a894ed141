import { expect, it } from 'vitest'
import { fieldFaults } from '@/src/domain/forms/fieldFaults'
import { fieldTypes } from '@/src/domain/forms/fieldTypes'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { parseFields } from '@/src/domain/forms/parseFields'
import type { FieldsAction } from './fieldsAction'
import { fieldsReducer } from './fieldsReducer'
import type { FieldsState } from './fieldsState'
import { testDraft } from './testDraft'
import { toFields } from './toFields'

const building: FormField = {
  name: 'building',
  label: 'Building',
  type: 'select',
  default: 'lab',
  options: [
    { label: 'Headquarters', value: 'hq' },
    { label: 'Lab', value: 'lab' },
  ],
}
const areas: FormField = {
  name: 'areas',
  label: 'Areas',
  type: 'text',
  visibility: {
    enabled: true,
    logic: 'and',
    rules: [{ field: 'building', operator: 'equals', value: 'lab' }],
  },
}
const reason: FormField = { name: 'reason', label: 'Reason', type: 'textarea', required: true }

function run(fields: readonly FormField[], ...actions: FieldsAction[]): FieldsState {
  return actions.reduce(fieldsReducer, { fields: testDraft(fields), open: null, removed: null })
}
const stored = (...given: Parameters<typeof run>) => toFields(run(...given).fields)

it('reading and storing fields changes nothing', () => {
  expect(stored([building, areas, reason])).toEqual([building, areas, reason])
})

it.each(fieldTypes)('a new %s field can be saved and published as it is', (type) => {
  const fields = stored([reason], { kind: 'add', type, key: 'new', label: 'New question' })
  expect(fields).toHaveLength(2)
  expect(fieldFaults(fields)).toEqual([])
})

it('a new field is opened and gets a name that no other has', () => {
  const state = run(
    [],
    { kind: 'add', type: 'text', key: 'a', label: 'New question' },
    { kind: 'add', type: 'text', key: 'b', label: 'New question' },
  )
  expect(state.open).toBe('b')
  expect(toFields(state.fields).map(({ name }) => name)).toEqual(['newQuestion', 'newQuestion2'])
})

it('the name follows the label until it is touched', () => {
  const add: FieldsAction = { kind: 'add', type: 'text', key: 'a', label: 'New question' }
  const label = (text: string): FieldsAction => ({ kind: 'label', key: 'a', label: text })
  expect(stored([], add, label('Start date'))[0]).toMatchObject({ name: 'startDate', label: 'Start date' })
  const touched: FieldsAction = { kind: 'name', key: 'a', name: 'beginning' }
  expect(stored([], add, touched, label('Start date'))[0]).toMatchObject({ name: 'beginning' })
})

it('the name of a field that was saved stays when its label changes', () => {
  const label: FieldsAction = { kind: 'label', key: 'k:reason', label: 'Why?' }
  expect(stored([reason], label)).toEqual([{ ...reason, label: 'Why?' }])
  const add: FieldsAction = { kind: 'add', type: 'text', key: 'a', label: 'Cost' }
  const fields = stored([], add, { kind: 'fixNames' }, { kind: 'label', key: 'a', label: 'Total' })
  expect(fields[0]).toMatchObject({ name: 'cost', label: 'Total' })
})

it('renaming a field keeps the rules about it pointing at it', () => {
  const fields = stored([building, areas], { kind: 'name', key: 'k:building', name: 'site' })
  expect(fields[1]?.visibility?.rules[0]?.field).toBe('site')
})

it('passing through the name of another field takes none of its rules along', () => {
  const fields = stored(
    [building, areas, reason],
    { kind: 'name', key: 'k:reason', name: 'building' },
    { kind: 'name', key: 'k:reason', name: 'why' },
  )
  expect(fields).toEqual([building, areas, { ...reason, name: 'why' }])
})

it('a rule about a deleted field stays as a fault instead of showing the field to everybody', () => {
  const fields = stored(
    [building, areas],
    { kind: 'name', key: 'k:building', name: 'site' },
    { kind: 'remove', key: 'k:building' },
  )
  expect(fields[0]?.visibility?.rules[0]?.field).toBe('site')
  expect(fieldFaults(fields).map(({ code }) => code)).toEqual(['visibility_unknown_field'])
})

it('a deletion that is taken back leaves everything as it was', () => {
  const before = [building, areas, reason]
  for (const { name } of before) {
    expect(stored(before, { kind: 'remove', key: `k:${name}` }, { kind: 'restore' })).toEqual(before)
  }
})

it('what was edited between a deletion and its undo is kept', () => {
  const fields = stored(
    [building, reason],
    { kind: 'remove', key: 'k:building' },
    { kind: 'label', key: 'k:reason', label: 'Why?' },
    { kind: 'restore' },
  )
  expect(fields).toEqual([building, { ...reason, label: 'Why?' }])
})

it('a copy stands behind its original, has a name of its own and asks the same', () => {
  const state = run([building, areas, reason], { kind: 'duplicate', key: 'k:areas', newKey: 'copy' })
  const fields = toFields(state.fields)
  expect(fields.map(({ name }) => name)).toEqual(['building', 'areas', 'areasCopy', 'reason'])
  expect(fields[2]).toEqual({ ...areas, name: 'areasCopy', label: 'Areas (copy)' })
  const keys = state.fields.flatMap((field) => [
    field.key,
    ...(field.visibility?.rules ?? []).map(({ key }) => key),
  ])
  expect(new Set(keys).size).toBe(keys.length)
})

it('a field moves to the place it is put, at most to an end', () => {
  const order = (to: number) =>
    stored([building, areas, reason], { kind: 'move', key: 'k:building', to }).map(({ name }) => name)
  expect(order(1)).toEqual(['areas', 'building', 'reason'])
  expect(order(9)).toEqual(['areas', 'reason', 'building'])
  expect(order(-1)).toEqual(['building', 'areas', 'reason'])
})

it('another type drops what it cannot have and keeps what means the same', () => {
  const code: FormField = {
    ...reason,
    type: 'text',
    pattern: '[0-9]+',
    min: 3,
    placeholder: 'e.g. 12',
    default: '123',
  }
  expect(stored([code], { kind: 'type', key: 'k:reason', type: 'textarea' })).toEqual([
    { ...code, type: 'textarea' },
  ])
  expect(stored([code], { kind: 'type', key: 'k:reason', type: 'number' })).toEqual([
    { ...reason, type: 'number', placeholder: 'e.g. 12' },
  ])
  expect(stored([building], { kind: 'type', key: 'k:building', type: 'multiselect' })).toEqual([
    { name: 'building', label: 'Building', type: 'multiselect', options: building.options },
  ])
})

it.each(fieldTypes.flatMap((from) => fieldTypes.map((to) => [from, to] as const)))(
  'a new field turned from %s into %s can still be published',
  (from, to) => {
    const fields = stored(
      [],
      { kind: 'add', type: from, key: 'a', label: 'New' },
      { kind: 'type', key: 'a', type: to },
    )
    expect(fieldFaults(fields)).toEqual([])
  },
)

it('an option that is stored under another value takes the default and the rules along', () => {
  const option = 'o:lab'
  const fields = stored([building, areas], {
    kind: 'optionValue',
    key: 'k:building',
    option,
    value: 'laboratory',
  })
  expect(fields[0]).toMatchObject({
    default: 'laboratory',
    options: [{ value: 'hq' }, { value: 'laboratory' }],
  })
  expect(fields[1]?.visibility?.rules[0]?.value).toBe('laboratory')
})

it('a rule about several options follows the one that is renamed', () => {
  const several: FormField = { ...building, type: 'multiselect', default: ['hq', 'lab'] }
  const both: FormField = {
    ...areas,
    visibility: {
      enabled: true,
      logic: 'and',
      rules: [{ field: 'building', operator: 'equals', value: 'hq, lab' }],
    },
  }
  const option = 'o:lab'
  const fields = stored([several, both], { kind: 'optionValue', key: 'k:building', option, value: 'x' })
  expect(fields[0]?.default).toEqual(['hq', 'x'])
  expect(fields[1]?.visibility?.rules[0]?.value).toBe('hq, x')
})

it('the value of a new option follows its label, that of a saved one stays', () => {
  const add: FieldsAction = { kind: 'addOptions', key: 'k:building', labels: ['Depot'], newKey: 'o' }
  const label = (option: string): FieldsAction => ({
    kind: 'optionLabel',
    key: 'k:building',
    option,
    label: 'Lab',
  })
  expect(stored([building], add, label('o-0'))[0]?.options?.[2]).toEqual({ label: 'Lab', value: 'lab-2' })
  const saved = 'o:hq'
  expect(stored([building], label(saved))[0]?.options?.[0]).toEqual({ label: 'Lab', value: 'hq' })
})

it('pasted options get values that differ', () => {
  const fields = stored([building], {
    kind: 'addOptions',
    key: 'k:building',
    labels: ['Lab', 'Lab', '実験室'],
    newKey: 'o',
    at: 0,
  })
  expect(fields[0]?.options?.map(({ value }) => value)).toEqual(['lab-2', 'lab-3', '実験室', 'hq', 'lab'])
  expect(fieldFaults(fields)).toEqual([])
})

it('removing an option clears the default that named it', () => {
  const option = 'o:lab'
  const fields = stored([building], { kind: 'removeOption', key: 'k:building', option })
  expect(fields[0]).toEqual({
    name: 'building',
    label: 'Building',
    type: 'select',
    options: [building.options?.[0]],
  })
})

it('settings that were emptied are not stored', () => {
  const full: FormField = { ...reason, help: 'x', placeholder: 'y', pattern: 'z', default: 'd' }
  const patch = { required: false, help: '', placeholder: '', pattern: '', default: '', min: undefined }
  const fields = stored([full], { kind: 'patch', key: 'k:reason', patch })
  expect(fields).toEqual([{ name: 'reason', label: 'Reason', type: 'textarea' }])
})

it('an unfinished field is still handed over, so that saving can say what is missing', () => {
  const fields = stored([reason], { kind: 'label', key: 'k:reason', label: '' })
  expect(fields).toEqual([{ ...reason, label: '' }])
  expect(parseFields(fields).ok).toBe(false)
})
