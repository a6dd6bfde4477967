import { spawn } from 'node:child_process'
import { ensureSystem } from './electron-runtime/system-packages.ts'

/** An X display in memory. */
export interface VirtualDisplay {
  /** What DISPLAY is set to, `:99`. */
  readonly name: string
  stop(): void
}

/** How long Xvfb may take to open its display; usually a fraction of a second. */
const patience = 30_000

/** Opens a display of 2000 × 1300 points on the first free number. Every local user may draw on it. */
export async function startDisplay(): Promise<VirtualDisplay> {
  ensureSystem(['display'])
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2000x1300x24', '-nolisten', 'tcp', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not open a display.')), patience)
    server.on('error', reject)
    server.on('exit', () => reject(new Error('Xvfb ended at once.')))
    server.stdio[3]?.once('data', (line: Buffer) => {
      clearTimeout(timer)
      resolve(line.toString().trim())
    })
  })
  return { name: `:${number}`, stop: () => void server.kill() }
}
