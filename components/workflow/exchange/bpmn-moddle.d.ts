/** The part of bpmn-moddle that is used here; the package describes elements, but not its own functions. */
declare module 'bpmn-moddle' {
  export type ModdleElement = {
    $type: string
    $parent?: ModdleElement
    set: (name: string, value: unknown) => void
  }
  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>)
    create(type: string, properties: Record<string, unknown>): ModdleElement
    fromXML(
      xml: string,
      type: string,
    ): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
    toXML(element: ModdleElement, options: { format: boolean }): Promise<{ xml: string }>
  }
}
