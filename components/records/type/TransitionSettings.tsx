import { Trash2 } from 'lucide-react'
import { CheckControl } from '@/components/admin/CheckControl'
import { Shell } from '@/components/forms/controls/Shell'
import { TextControl } from '@/components/forms/controls/TextControl'
import type { FormField } from '@/src/domain/forms/formFieldSchema'
import { REQUIRABLE } from '@/src/domain/records/requirable'
import type { Fault } from '@/src/domain/shared/Fault'
import { ApprovalSetting } from './ApprovalSetting'
import { faultsUnder } from './faultsUnder'
import { PermissionControl } from './PermissionControl'
import type { DraftTransition } from './readMachine'

type Props = {
  transition: DraftTransition
  /** From where to where, in words. */
  title: string
  fields: readonly FormField[]
  /** By the part of the transition that they are about: `label`, `permission`, `workflow.nodes.1`. */
  faults: readonly Fault[]
  readOnly: boolean
  onChange: (change: Partial<DraftTransition>) => void
  onRemove: () => void
}

/** What a way between two states is called, who may go it, what it requires, and whose approval it waits for. */
export function TransitionSettings(props: Props) {
  const { transition, title, fields, faults, readOnly, onChange, onRemove } = props
  const requires = transition.requires ?? []
  const names = [
    ...Object.entries(REQUIRABLE).map(([name, label]) => ({ name, label })),
    ...fields.map(({ name, label }) => ({ name, label })),
  ]
  const gone = requires.filter((name) => !names.some((known) => known.name === name))
  const general = faults.filter(({ path }) => ['', 'from', 'to'].includes(path)).map(({ message }) => message)
  return (
    <section className="sw-machine__settings" aria-label={title}>
      <h3>{title}</h3>
      {general.map((message) => (
        <p key={message} className="sw-fields-fault" role="alert">
          {message}
        </p>
      ))}
      <fieldset disabled={readOnly} className="sw-machine__fields">
        <legend className="sw-fields-hidden">{title}</legend>
        <TextControl
          label="Label of the button"
          maxLength={60}
          value={transition.label}
          faults={faultsUnder(faults, 'label')}
          onChange={(label) => onChange({ label })}
        />
        <PermissionControl
          label="Who may do it"
          anyone="Whoever may edit the record"
          value={transition.permission ?? undefined}
          faults={faultsUnder(faults, 'permission')}
          readOnly={readOnly}
          onChange={(permission) => onChange({ permission })}
        />
        <Shell
          id="requires"
          label="Fields that have to be filled"
          group
          faults={faultsUnder(faults, 'requires')}
        >
          <div className="sw-machine__checks">
            {[...names, ...gone.map((name) => ({ name, label: `${name} (not there any more)` }))].map(
              ({ name, label }) => (
                <CheckControl
                  key={name}
                  label={label}
                  checked={requires.includes(name)}
                  onChange={(on) =>
                    onChange({
                      requires: on ? [...requires, name] : requires.filter((known) => known !== name),
                    })
                  }
                />
              ),
            )}
          </div>
        </Shell>
      </fieldset>
      <ApprovalSetting
        value={transition.workflow}
        title={title}
        fields={fields}
        faults={faultsUnder(faults, 'workflow')}
        readOnly={readOnly}
        onChange={(workflow) => onChange({ workflow })}
      />
      {readOnly ? null : (
        <button type="button" className="sw-fields-button" onClick={onRemove}>
          <Trash2 size={16} aria-hidden /> Remove this way
        </button>
      )}
    </section>
  )
}
