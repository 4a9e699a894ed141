import { LayoutTemplate } from 'lucide-react'
import { useRef, useState } from 'react'
import type { WorkflowDefinition } from '@/src/domain/workflow/definitionSchema'
import { builderWords } from './builderWords'
import { useDismiss } from './useDismiss'
import { templateChoices, type TemplateChoice } from './templateChoices'

type Props = { steps: number; onApply: (definition: WorkflowDefinition) => void }

// The question stands where the pressed button was: the keyboard must not fall out of the menu.
const focusNow = (element: HTMLElement | null) => element?.focus()

/** The three templates; when steps have been drawn already, replacing them is asked first. */
export function TemplateMenu({ steps, onApply }: Props) {
  const [open, setOpen] = useState(false)
  const [asked, setAsked] = useState<TemplateChoice | null>(null)
  const close = () => {
    setOpen(false)
    setAsked(null)
  }
  const menu = useRef<HTMLDivElement>(null)
  useDismiss(menu, open, close)
  const apply = (choice: TemplateChoice) => {
    onApply(choice.build())
    close()
  }
  return (
    <div className="sw-menu" ref={menu}>
      <button
        type="button"
        className="sw-button"
        aria-expanded={open}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <LayoutTemplate size={16} aria-hidden /> {builderWords.tools.templates}
      </button>
      {open ? (
        <div className="sw-menu__list" tabIndex={-1}>
          {asked ? (
            <div role="alertdialog" aria-label={`Use ${asked.name}`}>
              <p>
                Replace the {steps} {steps === 1 ? 'step' : 'steps'} drawn so far by “{asked.name}”? You can
                undo it.
              </p>
              <div className="sw-row">
                <button
                  type="button"
                  className="sw-button sw-button--primary"
                  ref={focusNow}
                  onClick={() => apply(asked)}
                >
                  Replace
                </button>
                <button type="button" className="sw-button" onClick={close}>
                  Keep mine
                </button>
              </div>
            </div>
          ) : (
            templateChoices.map((choice) => (
              <button
                key={choice.key}
                type="button"
                className="sw-menu__item"
                onClick={() => (steps > 0 ? setAsked(choice) : apply(choice))}
              >
                <strong>{choice.name}</strong>
                <small>{choice.description}</small>
              </button>
            ))
          )}
        </div>
      ) : null}
    </div>
  )
}
