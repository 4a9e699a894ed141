import pg, { type PoolClient } from 'pg'

type Answer = { rows: unknown[]; command: string }
type Message = (options: object) => void
/** What we use of the driver's connection: the messages of PostgreSQL's extended protocol. */
type Wire = { parse: Message; bind: Message; execute: Message; sync: () => void }
type Callback = (error: Error | null, answers: Answer | Answer[]) => void

/** What the driver's query does inside, which its types do not tell. */
type DriverQuery = {
  name: string | undefined
  portal: string
  prepare(wire: Wire): void
  requiresPreparation(): boolean
  handleCommandComplete(message: object, wire: Wire): void
}
const DriverQuery = pg.Query as unknown as new (
  config: object,
  values: unknown,
  callback: Callback,
) => DriverQuery

/** What is sent around a statement: texts without values. */
export type Around = { before: readonly string[]; after: readonly string[] }

function sendBare(wire: Wire, text: string): void {
  wire.parse({ name: '', text })
  wire.bind({ portal: '', statement: '' })
  wire.execute({ portal: '' })
}

class BundledQuery extends DriverQuery {
  private readonly statement: string | undefined
  private readonly around: Around
  private part = 0

  constructor(config: object, values: unknown, around: Around, callback: Callback) {
    // The driver writes into what it is given, and some of it is sent again.
    super({ ...config }, values, callback)
    this.statement = this.name
    this.around = around
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(wire: Wire): void {
    for (const text of this.around.before) sendBare(wire, text)
    super.prepare(wire)
    // At every answer that something was parsed the driver notes the name it finds here; what is around has none.
    if (this.around.before.length > 0) this.name = undefined
  }

  /** The driver's name for the end of `prepare`: asks for the rows and closes the bundle. */
  _getRows(wire: Wire): void {
    wire.execute({ portal: this.portal })
    for (const text of this.around.after) sendBare(wire, text)
    wire.sync()
  }

  override handleCommandComplete(message: object, wire: Wire): void {
    super.handleCommandComplete(message, wire)
    this.part += 1
    this.name = this.part === this.around.before.length ? this.statement : undefined
  }
}

/**
 * Sends a statement with others before and behind it, BEGIN and COMMIT among them, as one bundle, for one round trip;
 * answers what the statement answered. Where a part fails those behind it are not done.
 */
export function bundledQuery(
  connection: PoolClient,
  config: object,
  values: unknown,
  around: Around,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const query = new BundledQuery(config, values, around, (error, answers) => {
      const all = [answers].flat()
      if (error) reject(error)
      else if (around.after.at(-1) === 'commit' && all.at(-1)?.command !== 'COMMIT')
        reject(new Error('A statement of the transaction had failed before; nothing was stored.'))
      else resolve(all[around.before.length]!)
    })
    connection.query(query as never)
  })
}
