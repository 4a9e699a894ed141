/** What can be added, in the order of the palette; `automation` is left out because it cannot be published. */
export const paletteTypes = ['approval', 'fulfillment', 'condition', 'notify', 'timer'] as const
