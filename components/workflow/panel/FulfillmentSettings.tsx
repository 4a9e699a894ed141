import type { FulfillmentData } from '@/src/domain/workflow/nodeDataSchemas'
import { DueControl } from '../controls/DueControl'
import { Picker } from '../controls/Picker'
import { useBuilder } from '../useBuilder'
import { ChecklistControl } from './ChecklistControl'
import { roleChoices } from './roleChoices'

type Props = { data: FulfillmentData; onChange: (patch: Partial<FulfillmentData>) => void }

/** Settings of a fulfillment: who delivers, by when, what has to be done. */
export function FulfillmentSettings({ data, onChange }: Props) {
  const { options } = useBuilder()
  return (
    <>
      <Picker
        label="Who delivers"
        choices={roleChoices(options)}
        values={data.fulfillerRoles ?? []}
        freeText={!options.loaded}
        placeholder="Search roles"
        help="Without a role, everybody who may fulfil this form delivers."
        onChange={(fulfillerRoles) => onChange({ fulfillerRoles })}
      />
      <DueControl label="Due within" value={data.dueIn} onChange={(dueIn) => onChange({ dueIn })} />
      <ChecklistControl
        items={data.checklist ?? []}
        onChange={(checklist) => onChange({ checklist: checklist.length > 0 ? checklist : undefined })}
      />
    </>
  )
}
