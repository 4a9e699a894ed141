/**
 * How many times a second `work` is done by `clients` at once, for about `seconds`. Each client does one after the
 * other; what was begun in time counts in the time that it took. A tenth of it runs before, unmeasured.
 */
export async function rate(
  clients: number,
  seconds: number,
  work: (client: number, at: number) => Promise<void> | void,
): Promise<number> {
  await drive(clients, seconds / 5, work)
  return drive(clients, seconds, work)
}

async function drive(
  clients: number,
  seconds: number,
  work: (client: number, at: number) => Promise<void> | void,
): Promise<number> {
  const start = performance.now()
  const end = start + seconds * 1000
  let done = 0
  const one = async (client: number) => {
    for (let at = 0; performance.now() < end; at += 1) {
      await work(client, at)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)))
  return done / ((performance.now() - start) / 1000)
}
