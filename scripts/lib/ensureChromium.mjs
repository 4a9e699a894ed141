import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The path of an installed Chromium, or undefined. */
export function chromiumPath() {
  return process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place))
}

/** Installs Debian's Chromium when no browser is there and we may. */
export function ensureChromium() {
  if (chromiumPath()) return
  console.log('Installing Chromium …')
  const run = (args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status
  run(['update', '-qq'])
  if (run(['install', '-y', '-qq', '--no-install-recommends', 'chromium']) !== 0) {
    console.error('The browser tests need Chromium. Install it, or set CHROMIUM_PATH.')
    process.exit(1)
  }
}
