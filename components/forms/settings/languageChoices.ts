import { languageName } from './languageName'

/** The languages that are offered; a form that has another one keeps it. */
const CODES =
  'ar bg cs da de el en es et fi fr he hr hu id it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk vi zh'.split(
    ' ',
  )

/** Every offered language that is not `taken`, by name. */
export function languageChoices(taken: readonly string[]): { value: string; label: string }[] {
  return CODES.filter((code) => !taken.includes(code))
    .map((value) => ({ value, label: languageName(value) }))
    .sort((left, right) => left.label.localeCompare(right.label, 'en'))
}
