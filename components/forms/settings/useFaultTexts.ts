import { useFields } from '../useFields'
import { faultsAt } from '../model/faultsAt'
import { faultText } from '../model/faultText'

/** The faults of the field at `index` as they stand beside the setting `key`. */
export function useFaultTexts(index: number): (key: string) => string[] {
  const { fields, faults } = useFields()
  const label = fields[index]?.label ?? ''
  return (key) => faultsAt(faults, index, key).map((fault) => faultText(fault, label))
}
