import { useDraggableSortable } from '@payloadcms/ui'
import { ChevronDown, CircleAlert, Eye, GripVertical } from 'lucide-react'
import { useId } from 'react'
import { CardActions } from './CardActions'
import { fieldWords } from './fieldWords'
import type { DraftField } from './model/DraftField'
import { faultsAt } from './model/faultsAt'
import { FieldSettings } from './settings/FieldSettings'
import { typeIcons } from './typeIcons'
import { useFields } from './useFields'

type Props = { field: DraftField; index: number; open: boolean }

/** One field: its label and kind, what can be done with it, and, when open, its settings. */
export function FieldCard({ field, index, open }: Props) {
  const { faults, dispatch, readOnly } = useFields()
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useDraggableSortable({
    id: field.key,
    disabled: readOnly,
  })
  const id = useId()
  const own = faultsAt(faults, index)
  const Icon = typeIcons[field.type]
  const label = field.label.trim() || 'Field without a label'
  const conditional = field.visibility?.enabled && field.visibility.rules.length > 0

  return (
    <article
      ref={setNodeRef}
      className="sw-fields-card"
      aria-label={label}
      data-open={open}
      data-faulty={own.length > 0}
      data-dragging={isDragging}
      style={{ transform, transition }}
    >
      {field.section?.trim() ? <p className="sw-fields-card__section">{field.section}</p> : null}
      <header className="sw-fields-card__head">
        {readOnly ? null : (
          <button
            type="button"
            {...attributes}
            {...listeners}
            className="sw-fields-handle"
            aria-label={`Drag ${label}`}
          >
            <GripVertical size={16} aria-hidden />
          </button>
        )}
        <button
          type="button"
          className="sw-fields-card__toggle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => dispatch({ kind: 'open', key: open ? null : field.key })}
        >
          <Icon size={18} aria-hidden className="sw-fields-card__icon" />
          <span className="sw-fields-card__title">
            <strong>{label}</strong>
            <small>
              {fieldWords.types[field.type].name}
              {field.required ? ' · required' : ''}
              {field.width === 'half' ? ' · half a line' : ''}
              {conditional ? (
                <span className="sw-fields-mark">
                  {' · '}
                  <Eye size={12} aria-hidden /> only sometimes
                </span>
              ) : null}
              {own.length > 0 ? (
                <span className="sw-fields-mark sw-fields-mark--fault">
                  {' · '}
                  <CircleAlert size={12} aria-hidden /> {own.length} to fix
                </span>
              ) : null}
            </small>
          </span>
          <ChevronDown size={16} aria-hidden className="sw-fields-card__chevron" />
        </button>
        {readOnly ? null : <CardActions field={field} index={index} label={label} />}
      </header>
      <div id={id} className="sw-fields-card__body" hidden={!open}>
        {open ? <FieldSettings field={field} index={index} /> : null}
      </div>
    </article>
  )
}
