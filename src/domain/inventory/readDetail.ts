import type { FormField } from '../forms/formFieldSchema'
import { readNumber } from '../forms/readNumber'
import { readDay } from './readDay'

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'ja', 'on'])
const NO = new Set(['false', 'no', 'n', '0', 'nein', 'off'])

/**
 * The cell of a file as the value of a detail; what cannot be read stays text, so that the rule of the field says what
 * is wrong with it. Numbers may have a decimal comma; choices may be written by their label; several have semicolons
 * between them.
 */
export function readDetail(field: Pick<FormField, 'type' | 'options'>, text: string): unknown {
  switch (field.type) {
    case 'number':
      return readNumber(text) ?? readNumber(text.replace(/^([+-]?\d+),(\d+)$/, '$1.$2')) ?? text
    case 'checkbox': {
      const word = text.toLowerCase()
      return YES.has(word) ? true : NO.has(word) ? false : text
    }
    case 'date':
      return readDay(text) ?? text
    case 'select':
      return choice(field, text)
    case 'multiselect':
      return text
        .split(';')
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .map((each) => choice(field, each))
    default:
      return text
  }
}

function choice({ options = [] }: Pick<FormField, 'options'>, text: string): string {
  const same = (a: string) => a.toLowerCase() === text.toLowerCase()
  return (
    options.find(({ value }) => value === text) ??
    options.find(({ value, label }) => same(value) || same(label)) ?? { value: text }
  ).value
}
