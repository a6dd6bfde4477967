import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a task needs from the system: for each a library's or program's name, and the Debian package that has it. */
const needs = {
  electron: {
    'libgtk-3.so.0': 'libgtk-3-0',
    'libnss3.so': 'libnss3',
    'libasound.so.2': 'libasound2',
    'libgbm.so.1': 'libgbm1',
    'libXss.so.1': 'libxss1',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  },
  display: { Xvfb: 'xvfb', xauth: 'xauth' },
  compiler: { 'g++': 'g++', make: 'make', python3: 'python3' },
  trace: { strace: 'strace' },
  browser: { chromium: 'chromium' },
  tracer: { strace: 'strace' },
} as const

/**
 * Sees to it that the system has what the named tasks need.
 *
 * On Debian as root the missing packages are installed; elsewhere on Linux the thrown line says what to run. Windows and
 * macOS need nothing.
 */
export function ensureSystem(tasks: readonly (keyof typeof needs)[]): void {
  if (process.platform !== 'linux') return
  const missing = tasks.flatMap((task) => Object.entries(needs[task])).filter(([name]) => !isThere(name))
  if (missing.length === 0) return
  const packages = missing.map(([, name]) => name)
  const asRoot = process.getuid?.() === 0
  if (!onPath('apt-get')) throw new Error(`Missing on this system: ${missing.map(([name]) => name).join(', ')}. Install them with its package manager.`)
  if (!asRoot) throw new Error(`Some system packages are missing. Run: sudo apt-get install ${packages.join(' ')}`)

  console.log(`Installing from Debian: ${packages.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q=2']
  spawnSync('apt-get', [...wait, 'update'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const { status } = spawnSync('apt-get', [...wait, 'install', '--yes', '--no-install-recommends', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`These packages could not be installed. Run: apt-get install ${packages.join(' ')}`)
}

function isThere(name: string): boolean {
  // Debian's python3-minimal has the program without the library that node-gyp uses.
  if (name === 'python3') return spawnSync('python3', ['-c', 'import shlex, json']).status === 0
  return name.includes('.so') ? libraries().includes(`\t${name} `) : onPath(name)
}

/** The dynamic linker's own list of libraries. */
function libraries(): string {
  return spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout
}

function onPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    const path = join(folder, program)
    if (!existsSync(path)) return false
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      // There but not to be run: as good as missing.
      return false
    }
  })
}
