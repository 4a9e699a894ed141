import { deriveValue } from '@/components/forms/model/deriveValue'
import { freeWord } from '@/components/forms/model/freeWord'

const MOST = 40

/** The key of a state that gets this label: legal, and not one of the taken. */
export function stateKey(label: string, taken: readonly string[]): string {
  const derived = deriveValue(label)
  const legal = /^[a-z][a-z0-9-]*$/.test(derived) ? derived : `state-${derived.replace(/[^a-z0-9-]/g, '')}`
  return freeWord(legal.replace(/-+$/, '').slice(0, MOST), taken, MOST, '-')
}
