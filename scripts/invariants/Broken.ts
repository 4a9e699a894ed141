/** An invariant that does not hold: its name, how often, and some of the rows, in words. */
export type Broken = { rule: string; count: number; examples: string[] }
