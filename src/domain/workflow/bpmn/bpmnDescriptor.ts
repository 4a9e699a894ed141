/**
 * Our own namespace in BPMN files, in the words of moddle. `step` and `way` carry exactly what the definition says, so
 * that a file of ours comes back unchanged; other tools pass over it. `added` marks what only BPMN needs.
 */
export const bpmnDescriptor = {
  name: 'Steward',
  prefix: 'steward',
  uri: 'https://steward.example/schema/bpmn/1',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Workflow',
      superClass: ['Element'],
      properties: [
        { name: 'version', isAttr: true, type: 'String' },
        { name: 'maxRounds', isAttr: true, type: 'String' },
      ],
    },
    {
      name: 'Step',
      superClass: ['Element'],
      properties: [
        { name: 'stepId', isAttr: true, type: 'String' },
        { name: 'type', isAttr: true, type: 'String' },
        { name: 'data', isBody: true, type: 'String' },
      ],
    },
    {
      name: 'Way',
      superClass: ['Element'],
      properties: [
        { name: 'wayId', isAttr: true, type: 'String' },
        { name: 'handle', isAttr: true, type: 'String' },
        { name: 'condition', isBody: true, type: 'String' },
      ],
    },
    { name: 'Added', superClass: ['Element'], properties: [] },
  ],
} as const
