export type Colleague = {
  id: string
  name: string
  department: string
  jobTitle: string
  /** How much longer than others they take for everything; a few are very slow. */
  pace: number
  /** How much they ask for, beside others. */
  asks: number
}

/** The people of the seed, who asks and who answers. */
export type Company = { people: Colleague[]; admin: { id: string; name: string } }
