import { builderWords } from './builderWords'
import type { StepType } from './model/modelTypes'
import { paletteTypes } from './paletteTypes'
import { stepIcons } from './stepIcons'

type Props = { onAdd: (type: Exclude<StepType, 'submitted' | 'automation'>) => void }

/** The left side: steps to drag onto the canvas, or to add after the selected one by click or Enter. */
export function Palette({ onAdd }: Props) {
  return (
    <div
      className="sw-palette"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={builderWords.aria.palette}
    >
      {paletteTypes.map((type, index) => {
        const Icon = stepIcons[type]
        const { name, hint } = builderWords.types[type]
        return (
          <button
            key={type}
            type="button"
            draggable
            className={`sw-palette__item sw-type--${type}`}
            title={`${hint}. Drag it onto the canvas or onto a connection, or click (or press ${index + 1}) to add it after the selected step.`}
            onClick={() => onAdd(type)}
            onDragStart={(event) => {
              event.dataTransfer.setData('application/workflow-node', type)
              event.dataTransfer.effectAllowed = 'move'
            }}
          >
            <span className="sw-palette__icon">
              <Icon size={20} aria-hidden />
            </span>
            {name}
            <kbd aria-hidden>{index + 1}</kbd>
          </button>
        )
      })}
    </div>
  )
}
