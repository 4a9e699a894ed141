/** Asks the builder on this page to show a step: the answer of publishing stands far away from the canvas. */
export const showStepEvent = 'steward:show-step'
