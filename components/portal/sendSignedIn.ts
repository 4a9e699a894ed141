import { sendCommand, type CommandAnswer } from './sendCommand'
import { signInAgain } from './signInAgain'

/**
 * `sendCommand`, and when the session has ended in the meantime: asks to sign in on this page and sends it again. For
 * what people do, not for what pages read by themselves.
 */
export async function sendSignedIn(
  path: string,
  options: Parameters<typeof sendCommand>[1] = {},
): Promise<CommandAnswer> {
  const answer = await sendCommand(path, options)
  if (answer.ok || answer.status !== 401) return answer
  return (await signInAgain.ask()) ? sendCommand(path, options) : answer
}
