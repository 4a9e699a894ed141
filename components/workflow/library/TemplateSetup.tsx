import { useState } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Template, TemplateSlot } from '@/src/domain/workflow/templateLibrary/Template'
import { Picker } from '../controls/Picker'
import { SelectControl } from '../controls/SelectControl'
import { roleChoices } from '../panel/roleChoices'
import { useBuilder } from '../useBuilder'
import { questionsFor } from './questionsFor'
import { WorkflowPreview } from './WorkflowPreview'

type Props = {
  template: Template
  steps: number
  onBack: () => void
  onApply: (definition: WorkflowDefinition) => void
}

// The card that was pressed is gone: the keyboard goes on where the question is.
const focusNow = (element: HTMLElement | null) => element?.focus()

/** One template at reading size with its blanks: who, and which question. All of them may stay open. */
export function TemplateSetup({ template, steps, onBack, onApply }: Props) {
  const { options, fields } = useBuilder()
  const [choices, setChoices] = useState<Record<string, string | undefined>>(() =>
    Object.fromEntries(
      template.slots.map((slot) => {
        const questions = questionsFor(slot, fields)
        const suggested = questions.find(({ value }) => value === slot.suggested) ?? questions[0]
        return [slot.key, suggested?.value]
      }),
    ),
  )
  const definition = template.build(choices)
  const set = (key: string, value: string | undefined) => setChoices({ ...choices, [key]: value })

  const blank = (slot: TemplateSlot) => {
    if (slot.kind === 'role') {
      const value = choices[slot.key]
      return (
        <Picker
          key={slot.key}
          single
          label={slot.label}
          choices={roleChoices(options)}
          values={value ? [value] : []}
          freeText={!options.loaded}
          placeholder="Anybody who may, or search a role"
          onChange={([role]) => set(slot.key, role)}
        />
      )
    }
    const questions = questionsFor(slot, fields)
    return (
      <SelectControl
        key={slot.key}
        label={slot.label}
        value={choices[slot.key] ?? ''}
        options={questions}
        help={
          questions.length === 0
            ? `This form has no such question yet. Add one named “${slot.suggested}” before you publish.`
            : undefined
        }
        onChange={(value) => set(slot.key, value || undefined)}
      />
    )
  }

  return (
    <div className="sw-setup">
      <p>{template.description}</p>
      <WorkflowPreview definition={definition} label={`Picture of ${template.name}`} />
      {template.slots.map(blank)}
      {steps > 0 ? (
        <p role="note">
          It replaces the {steps} {steps === 1 ? 'step' : 'steps'} drawn so far. You can undo it.
        </p>
      ) : null}
      <div className="sw-dialog__actions">
        <button type="button" className="sw-button" onClick={onBack}>
          Back
        </button>
        <button
          type="button"
          className="sw-button sw-button--primary"
          ref={focusNow}
          onClick={() => onApply(definition)}
        >
          {steps > 0 ? 'Replace' : 'Use this template'}
        </button>
      </div>
    </div>
  )
}
