import { useEffect, useRef, useState } from 'react'
import { fieldTypes, type FieldType } from '@/src/domain/forms/fieldTypes'
import { CheckControl } from '@/components/admin/CheckControl'
import { SelectControl } from '../controls/SelectControl'
import { TextControl } from '../controls/TextControl'
import { fieldWords } from '../fieldWords'
import type { DraftField } from '../model/DraftField'
import { hasOptions } from '../model/hasOptions'
import { settingsOf } from '../model/settingsOf'
import { useFields } from '../useFields'
import { CollectionControl } from './CollectionControl'
import { DefaultControl } from './DefaultControl'
import { LimitControls } from './LimitControls'
import { OptionsEditor } from './OptionsEditor'
import { PatternControl } from './PatternControl'
import { useFaultTexts } from './useFaultTexts'
import { TranslationsEditor } from './TranslationsEditor'
import { VisibilityEditor } from './VisibilityEditor'

type Props = { field: DraftField; index: number }
type Settable = Pick<DraftField, 'required' | 'help' | 'placeholder' | 'section' | 'width'>

const widths = [
  { value: 'full', label: 'Whole line' },
  { value: 'half', label: 'Half a line' },
]

const types = fieldTypes.map((value) => ({ value, label: fieldWords.types[value].name }))

/** Everything that can be set for a field, in the order in which one thinks of it. */
export function FieldSettings({ field, index }: Props) {
  const { dispatch, readOnly } = useFields()
  const faultsOf = useFaultTexts(index)
  const labelInput = useRef<HTMLInputElement>(null)
  const { key, type } = field
  const settings = settingsOf(type)
  const [isNew] = useState(field.derived)
  const patch = (change: Partial<Settable>) => dispatch({ kind: 'patch', key, patch: change })

  useEffect(() => {
    // A field that was just added waits for its label; one that was merely opened must not take the focus.
    if (isNew) labelInput.current?.select()
  }, [isNew])

  return (
    <fieldset className="sw-fields-settings" disabled={readOnly}>
      <legend className="sw-fields-hidden">Settings of {field.label}</legend>
      <TextControl
        label="Label"
        wide
        inputRef={labelInput}
        maxLength={200}
        value={field.label}
        faults={faultsOf('label')}
        onChange={(label) => dispatch({ kind: 'label', key, label })}
      />
      <SelectControl
        label="Kind"
        value={type}
        options={types}
        onChange={(next) => dispatch({ kind: 'type', key, type: next as FieldType })}
      />
      <TextControl
        label="Name"
        code
        maxLength={60}
        value={field.name}
        faults={faultsOf('name')}
        help="What exports and workflow conditions call this field."
        onChange={(name) => dispatch({ kind: 'name', key, name: name.trim() })}
      />
      <div className="sw-fields-wide">
        <CheckControl
          label={type === 'checkbox' ? 'Must be ticked' : 'Required'}
          checked={field.required === true}
          onChange={(required) => patch({ required })}
        />
      </div>
      {hasOptions(type) ? <OptionsEditor field={field} index={index} /> : null}
      {type === 'relationship' ? <CollectionControl field={field} index={index} /> : null}
      <TextControl
        label="Help"
        wide
        rows={2}
        maxLength={2000}
        placeholder="Shown below the label"
        value={field.help ?? ''}
        faults={faultsOf('help')}
        onChange={(help) => patch({ help })}
      />
      {settings.placeholder ? (
        <TextControl
          label="Placeholder"
          wide={settings.preset === null}
          maxLength={200}
          placeholder="An example answer"
          value={field.placeholder ?? ''}
          faults={faultsOf('placeholder')}
          onChange={(placeholder) => patch({ placeholder })}
        />
      ) : null}
      <DefaultControl key={type} field={field} index={index} />
      <LimitControls key={`${type}-limits`} field={field} index={index} />
      {settings.pattern ? <PatternControl field={field} index={index} /> : null}
      <SelectControl
        label="Width"
        value={field.width ?? 'full'}
        options={widths}
        help="Halves stand side by side, except on a phone."
        onChange={(width) => patch({ width: width === 'half' ? 'half' : undefined })}
      />
      <TextControl
        label="Heading above"
        maxLength={200}
        placeholder="None"
        value={field.section ?? ''}
        faults={faultsOf('section')}
        help="Begins a section that reaches down to the next heading."
        onChange={(section) => patch({ section })}
      />
      <VisibilityEditor field={field} index={index} />
      <TranslationsEditor field={field} index={index} />
    </fieldset>
  )
}
