/** A row as Payload hands it to a hook: its own types say `any`, which would switch every check off. */
export type Row = { id: string } & Record<string, unknown>
