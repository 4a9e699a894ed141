import type { BpmnElement } from './BpmnElement'

const isElement = (value: unknown): value is BpmnElement =>
  typeof value === 'object' && value !== null && typeof (value as BpmnElement).$type === 'string'

/** Careful reading of elements that come from a file: whatever is missing or of another kind is absent. */
export const elementParts = {
  text: (element: BpmnElement | undefined, property: string): string | undefined => {
    const value = element?.[property]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
  },
  one: (element: BpmnElement | undefined, property: string): BpmnElement | undefined => {
    const value = element?.[property]
    return isElement(value) ? value : undefined
  },
  many: (element: BpmnElement | undefined, property: string): BpmnElement[] => {
    const value = element?.[property]
    return Array.isArray(value) ? value.filter(isElement) : []
  },
  /** The part of our own namespace with this type, written by `writeBpmn`. */
  own: (element: BpmnElement | undefined, type: string): BpmnElement | undefined =>
    elementParts
      .many(elementParts.one(element, 'extensionElements'), 'values')
      .find((value) => value.$type === `steward:${type}`),
  idOf: (element: BpmnElement | undefined): string => elementParts.text(element, 'id') ?? '',
  /** `bpmn:UserTask` as `user task`. */
  kindOf: (element: BpmnElement): string =>
    element.$type
      .replace(/^.*:/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
}
