import { sendCommand, type CommandAnswer } from './sendCommand'

/**
 * Signs out here, and at the directory where one came in through it: a whole page load, to where the server says.
 * Answers what went wrong when one is still signed in.
 */
export async function signOut(): Promise<CommandAnswer | null> {
  const answer = await sendCommand('/api/sign-out')
  // 401 means that there was no session left to end.
  if (!answer.ok && answer.status !== 401) return answer
  window.location.assign((answer.ok && (answer.body as { url?: string }).url) || '/login')
  return null
}
