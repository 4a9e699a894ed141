import { SMTPServer } from 'smtp-server'

export type Mail = { to: string; text: string }

/** A real SMTP server for one test file, and what it got. `refuse` answers RCPT as a server in trouble would. */
export async function inbox(): Promise<{
  url: string
  mails: Mail[]
  refuse: (address: string, code: number | null) => void
  close: () => Promise<void>
}> {
  const mails: Mail[] = []
  const refused = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = refused.get(address)
      if (code === undefined) return done()
      done(Object.assign(new Error('Not today'), { responseCode: code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        // Quoted-printable breaks lines with a sign at their end; undone, the words can be looked for.
        const text = Buffer.concat(chunks)
          .toString('utf8')
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '=')
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The mail server has no port.')
  return {
    url: `smtp://127.0.0.1:${bound.port}`,
    mails,
    refuse: (address, code) =>
      code === null ? void refused.delete(address) : void refused.set(address, code),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
