import { existsSync } from 'node:fs'

/** How Playwright starts the browser that component tests run in: Debian's own Chromium, or else an installed Chrome or Edge. */
export function findChromium(): { executablePath: string } | { channel: string } {
  const found = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
  if (found !== undefined) return { executablePath: found }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }
}
