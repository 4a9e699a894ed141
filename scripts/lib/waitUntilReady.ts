/** Waits until the server says that database, schema and worker are there; at most two minutes. */
export async function waitUntilReady(address: string): Promise<void> {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The server at ${address} did not become ready within two minutes.`)
}
