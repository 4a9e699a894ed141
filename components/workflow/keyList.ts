import { builderWords } from './builderWords'
import { paletteTypes } from './paletteTypes'

/** Every key of the builder, as the list behind `?` shows it. */
export const keyList: readonly { group: string; keys: readonly (readonly [keys: string, does: string])[] }[] =
  [
    {
      group: 'Move around',
      keys: [
        ['Tab', 'to the next step, connection or tool'],
        ['→ ←', 'along a connection, forward and back'],
        ['↑ ↓', 'to the step above or below'],
        ['E', 'to the connections of a step, one after the other'],
        ['Enter', 'into the settings'],
        ['Esc', 'back from the settings'],
        ['P, Shift+P', 'to the next or previous problem'],
      ],
    },
    {
      group: 'Build',
      keys: [
        ...paletteTypes.map(
          (type, index) =>
            [
              String(index + 1),
              `add “${builderWords.types[type].name}” after the step or on the connection`,
            ] as const,
        ),
        ['C', 'connect the step to another one'],
        ['Shift+arrows', 'move the selected step'],
        ['Delete', 'remove'],
        ['L', 'arrange everything'],
      ],
    },
    {
      group: 'Edit',
      keys: [
        ['Ctrl+Z, Ctrl+Shift+Z', 'undo, redo'],
        ['Ctrl+C, Ctrl+X, Ctrl+V', 'copy, cut and paste, between forms too'],
        ['Ctrl+D', 'duplicate'],
        ['Ctrl+A', 'select all steps'],
        ['Ctrl+S', 'save'],
      ],
    },
    {
      group: 'View',
      keys: [
        ['+ −', 'zoom in, zoom out'],
        ['0', 'fit everything into view'],
        ['?', 'this list'],
      ],
    },
  ]
