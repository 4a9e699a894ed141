const ID = '00000000-0000-4000-8000-000000000000'

/** What stands for an upload or a chosen record in the preview, which has neither. */
export const EXAMPLE = {
  file: { id: ID, name: 'example.pdf' },
  relationship: { id: ID, name: 'Example entry' },
} as const
