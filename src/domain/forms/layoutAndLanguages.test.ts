import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAnswers } from './checkAnswers'
import { fieldsInLanguage } from './fieldsInLanguage'
import { formInLanguage } from './formInLanguage'
import type { FormField } from './formFieldSchema'
import { formLanguages } from './formLanguages'
import { parseFields } from './parseFields'
import { sectionsOf } from './sectionsOf'
import { translationFaults } from './translationFaults'

const field = (name: string, extra: Partial<FormField> = {}): FormField => ({
  name,
  label: name.toUpperCase(),
  type: 'text',
  ...extra,
})

const card: FormField = {
  ...field('card', { type: 'select', help: 'Which one', section: 'Access' }),
  options: [
    { value: 'new', label: 'New' },
    { value: 'lost', label: 'Lost' },
  ],
  translations: [
    {
      language: 'de',
      label: 'Karte',
      help: 'Welche',
      section: 'Zugang',
      options: [{ value: 'new', label: 'Neu' }],
    },
    { language: 'de-AT', label: 'Kartn' },
  ],
}

describe('layout', () => {
  it('a heading reaches down to the next one', () => {
    const fields = [field('a'), field('b', { section: 'Two' }), field('c'), field('d', { section: 'Three' })]
    expect(sectionsOf(fields).map(({ title, fields: own }) => [title, own.map(({ name }) => name)])).toEqual([
      [null, ['a']],
      ['Two', ['b', 'c']],
      ['Three', ['d']],
    ])
  })
  it('a heading stays when its field is hidden, and goes with the last field below it', () => {
    const fields = [field('a', { section: 'One' }), field('b'), field('c', { section: 'Two' })]
    const shown = sectionsOf(fields, ({ name }) => name === 'b')
    expect(shown.map(({ title, fields: own }) => [title, own.length])).toEqual([['One', 1]])
  })
  it('every shown field stands in exactly one section, in its order', () => {
    const some = fc.record({ section: fc.option(fc.constantFrom('', ' ', 'X', 'Y')), shown: fc.boolean() })
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (given) => {
        const fields = given.map(({ section }, index) =>
          field(`f${index}`, section === null ? {} : { section }),
        )
        const isShown = ({ name }: FormField) => given[Number(name.slice(1))]?.shown === true
        expect(sectionsOf(fields, isShown).flatMap((section) => section.fields)).toEqual(
          fields.filter(isShown),
        )
      }),
    )
  })
  it('a form without layout or languages reads as before', () => {
    const raw = [{ name: 'a', label: 'A', type: 'text' }]
    expect(parseFields(raw)).toEqual({ ok: true, fields: raw })
  })
  it('a width that is none is a fault on its field', () => {
    const parsed = parseFields([{ ...field('a'), width: 'third' }])
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['fields.0.width'])
  })
})

describe('languages', () => {
  it('the words of a country come before those of its language, and those before the form’s own', () => {
    expect(fieldsInLanguage([card], 'de-AT')[0]?.label).toBe('Kartn')
    expect(fieldsInLanguage([card], 'de-CH')[0]?.label).toBe('Karte')
    expect(fieldsInLanguage([card], 'fr')[0]?.label).toBe('CARD')
    expect(fieldsInLanguage([card], null)[0]?.label).toBe('CARD')
  })
  it('what has no words in the language keeps the form’s; values of options stay', () => {
    const [german] = fieldsInLanguage([card], 'de')
    expect(german).toMatchObject({ label: 'Karte', help: 'Welche', section: 'Zugang' })
    expect(german?.options).toEqual([
      { value: 'new', label: 'Neu' },
      { value: 'lost', label: 'Lost' },
    ])
    expect(fieldsInLanguage([card], 'de-AT')[0]?.help).toBe('Which one')
  })
  it('answers are judged alike in every language', () => {
    const answer = fc.constantFrom<unknown>('new', 'lost', 'Neu', '', null, 7)
    fc.assert(
      fc.property(answer, fc.constantFrom('de', 'de-AT', 'fr'), (value, language) => {
        const here = checkAnswers([card], { card: value })
        const there = checkAnswers(fieldsInLanguage([card], language), { card: value })
        expect(there.ok).toBe(here.ok)
        if (here.ok) expect(there).toEqual(here)
      }),
    )
  })
  it('a form says which it has, also Indonesian, whose name is that of row ids', () => {
    const parsed = parseFields([
      { ...field('a'), translations: [{ language: 'id', label: 'Satu', id: 'row' }] },
    ])
    expect(parsed.ok && formLanguages(parsed.fields)).toEqual(['id'])
    expect(parsed.ok && parsed.fields[0]?.translations).toEqual([{ language: 'id', label: 'Satu' }])
  })
  it('title and description follow the reader, each falling back to the form’s own words', () => {
    const form = { title: 'Access card', description: 'For the door' }
    const words = [
      { language: 'de', title: 'Zutrittskarte', description: '  ' },
      { language: 'de-AT', title: null, description: 'Für die Tür' },
    ]
    expect(formInLanguage(form, words, 'de')).toEqual({ title: 'Zutrittskarte', description: 'For the door' })
    expect(formInLanguage(form, words, 'de-AT')).toEqual({ title: 'Access card', description: 'Für die Tür' })
    expect(formInLanguage({ title: 'Access card' }, words, 'de-CH')).toEqual({ title: 'Zutrittskarte' })
    for (const language of ['fr', null]) expect(formInLanguage(form, words, language)).toBe(form)
    expect(formInLanguage(form, null, 'de')).toBe(form)
  })
  it('a form has each language once, and by its code', () => {
    expect(translationFaults([{ language: 'de' }, { language: 'pt-BR' }])).toBeNull()
    expect(translationFaults([{ language: 'de' }, { language: 'de' }])).toMatch(/once/)
    for (const language of ['German', '', 'DE', undefined])
      expect(translationFaults([{ language }])).toMatch(/Choose a language/)
  })
})
