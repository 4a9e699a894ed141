import type { Fault } from '@/src/domain/shared/Fault'
import type { ImportOption } from './ImportOption'

/** Why options cannot be used: one that the importer does not know, or a value that is none of its own. */
export function optionFaults(
  given: Readonly<Record<string, boolean | string>>,
  options: readonly ImportOption[],
): Fault[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const path = `options.${name}`
    const option = options.find((each) => each.name === name)
    if (!option) return [{ code: 'unknown_option', path, message: `There is no option "${name}" here.` }]
    if (option.kind === 'flag' && typeof value !== 'boolean')
      return [{ code: 'invalid_option', path, message: `${option.label}: say true or false.` }]
    if (option.kind === 'choice' && !option.choices.some((choice) => choice.value === value))
      return [
        {
          code: 'invalid_option',
          path,
          message: `${option.label}: choose one of ${option.choices.map((choice) => choice.value).join(', ')}.`,
        },
      ]
    if (option.kind === 'text' && typeof value !== 'string')
      return [{ code: 'invalid_option', path, message: `${option.label}: write a text.` }]
    return []
  })
}
