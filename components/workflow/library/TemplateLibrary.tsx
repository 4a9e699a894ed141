import { useState } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import type { Template } from '@/src/domain/workflow/templateLibrary/Template'
import { templateLibrary } from '@/src/domain/workflow/templateLibrary/templateLibrary'
import { Dialog } from '../controls/Dialog'
import { TemplateSetup } from './TemplateSetup'
import { WorkflowPreview } from './WorkflowPreview'

type Props = {
  /** How many steps are drawn already: replacing them is said and confirmed. */
  steps: number
  onApply: (definition: WorkflowDefinition) => void
  onClose: () => void
}

const GROUPS = [...new Set(templateLibrary.map(({ group }) => group))]

/** The templates with their pictures; one that is chosen asks for its blanks, and whether to replace what is drawn. */
export function TemplateLibrary({ steps, onApply, onClose }: Props) {
  const [chosen, setChosen] = useState<Template | null>(null)
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = templateLibrary.filter(({ name, description, group }) => {
    const text = `${name} ${description} ${group}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <Dialog title={chosen ? chosen.name : 'Templates'} size="wide" onClose={onClose}>
      {chosen ? (
        <TemplateSetup
          template={chosen}
          steps={steps}
          onBack={() => setChosen(null)}
          onApply={(definition) => {
            onApply(definition)
            onClose()
          }}
        />
      ) : (
        <>
          <input
            className="sw-input"
            type="search"
            aria-label="Search templates"
            placeholder="Search templates"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {found.length === 0 ? <p>No template matches “{query}”.</p> : null}
          {GROUPS.map((group) => {
            const members = found.filter((template) => template.group === group)
            if (members.length === 0) return null
            return (
              <section key={group} className="sw-library" aria-label={group}>
                <h3>{group}</h3>
                <ul>
                  {members.map((template) => (
                    <li key={template.key}>
                      <button
                        type="button"
                        className="sw-library__card"
                        aria-label={`${template.name}. ${template.description}`}
                        onClick={() => setChosen(template)}
                      >
                        <WorkflowPreview
                          definition={template.build({})}
                          label={`Picture of ${template.name}`}
                        />
                        <strong>{template.name}</strong>
                        <small>{template.description}</small>
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </>
      )}
    </Dialog>
  )
}
