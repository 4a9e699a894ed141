import type { Fault } from '@/src/domain/shared/Fault'

/** What is wrong at a place of a type or below it, each said once. Messages that begin with their path lose it. */
export function faultsUnder(faults: readonly Fault[], path: string): string[] {
  const texts = faults
    .filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
    .map(({ path: at, message }) => {
      const rest = message.startsWith(`${at}: `) ? message.slice(at.length + 2) : message
      return rest.charAt(0).toUpperCase() + rest.slice(1)
    })
  return [...new Set(texts)]
}
