import { chromium, type Browser } from 'playwright-core'

/** Chromium without anything that talks to the outside. */
export function launchBrowser(executablePath: string | undefined): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
