import type { ComponentProps, ReactElement } from 'react'

/** One element that can be focused and pressed; what opens at it makes it its trigger. */
export type TriggerElement = ReactElement<ComponentProps<'button'>>
