import type { NotifyData } from '@/src/domain/workflow/nodeDataSchemas'
import { Picker } from '../controls/Picker'
import { SelectControl } from '../controls/SelectControl'
import { TextControl } from '../controls/TextControl'
import { useBuilder } from '../useBuilder'
import { roleChoices } from './roleChoices'

type Props = { data: NotifyData; onChange: (patch: Partial<NotifyData>) => void }

const RECIPIENTS = [
  { value: 'requester', label: 'The requester' },
  { value: 'requestedFor', label: 'The person it is asked for' },
  { value: 'role', label: 'People with a role' },
] as const

/** Settings of a message: to whom, and what it says. */
export function NotifySettings({ data, onChange }: Props) {
  const { options } = useBuilder()
  const to = data.to ?? 'requester'
  const setTo = (value: string) => {
    const chosen = RECIPIENTS.find((choice) => choice.value === value)?.value
    onChange(chosen === 'role' ? { to: chosen } : { to: chosen, role: undefined })
  }
  return (
    <>
      <SelectControl label="To" value={to} options={RECIPIENTS} onChange={setTo} />
      {to === 'role' ? (
        <Picker
          single
          label="Role"
          choices={roleChoices(options)}
          values={data.role ? [data.role] : []}
          freeText={!options.loaded}
          placeholder="Search roles"
          onChange={([role]) => onChange({ role })}
        />
      ) : null}
      <TextControl
        label="Subject"
        value={data.subject ?? ''}
        onChange={(subject) => onChange({ subject: subject.slice(0, 200) })}
      />
      <TextControl
        label="Message"
        rows={5}
        value={data.body ?? ''}
        onChange={(body) => onChange({ body: body.slice(0, 5000) })}
      />
    </>
  )
}
