import type { Fault } from '@/src/domain/shared/Fault'

/** The faults of the field at `index`; with `key` those at that setting or inside it (`options.0.value` is inside `options`). */
export function faultsAt(faults: readonly Fault[], index: number, key?: string): Fault[] {
  const place = key === undefined ? `fields.${index}` : `fields.${index}.${key}`
  return faults.filter(({ path }) => path === place || path.startsWith(`${place}.`))
}
