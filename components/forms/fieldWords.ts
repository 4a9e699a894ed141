import type { FieldType } from '@/src/domain/forms/fieldTypes'
import type { FieldSettings } from './model/settingsOf'

type Limits = Exclude<FieldSettings['limits'], null>

/** Every name the editor uses for a type or one of its settings. `start` is the label a new field begins with. */
export const fieldWords = {
  types: {
    text: { name: 'Short text', hint: 'One line: a name, a title, a reference', start: 'New question' },
    textarea: { name: 'Long text', hint: 'Several lines: a reason, a description', start: 'New question' },
    number: { name: 'Number', hint: 'An amount or a count', start: 'New number' },
    select: { name: 'Choose one', hint: 'One answer from a list', start: 'New choice' },
    multiselect: { name: 'Choose several', hint: 'Any number of answers from a list', start: 'New choices' },
    checkbox: { name: 'Checkbox', hint: 'Yes or no, or a consent to tick', start: 'New checkbox' },
    date: { name: 'Date', hint: 'A day in the calendar', start: 'New date' },
    file: { name: 'File', hint: 'One attachment up to 20 MB', start: 'New file' },
    relationship: {
      name: 'Person or record',
      hint: 'An entry from a list Steward keeps',
      start: 'New person',
    },
  } satisfies Record<FieldType, { name: string; hint: string; start: string }>,
  limits: {
    characters: { min: 'Shortest answer', max: 'Longest answer', unit: 'characters' },
    amount: { min: 'Smallest number', max: 'Largest number', unit: '' },
    choices: { min: 'Choose at least', max: 'Choose at most', unit: 'options' },
  } satisfies Record<Limits, { min: string; max: string; unit: string }>,
}
