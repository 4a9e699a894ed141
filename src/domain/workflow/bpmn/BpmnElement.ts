/** An element of BPMN as the reader of the XML hands it over: `$type` is `bpmn:UserTask`, everything else by name. */
export type BpmnElement = { $type: string; [property: string]: unknown }
