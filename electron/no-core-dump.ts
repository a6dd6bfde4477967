import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/**
 * Keeps memory out of what Linux writes when a program crashes: with no kind of memory asked for, a core dump holds the
 * processor's state alone. To be called first of all; what is started later inherits it.
 *
 * The registers of that state may still hold the words that were copied last, so that where the system has `prlimit` (util-linux)
 * this process is forbidden to leave a dump at all, some milliseconds later: Node cannot say so itself.
 *
 * Chromium's sandboxed processes leave no dump in any case. Windows and macOS write none by themselves.
 */
export function keepMemoryOutOfDumps(): void {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // No /proc here: whoever shut Funn in so tightly has decided about dumps, too.
  }
  spawn('prlimit', [`--pid=${process.pid}`, '--core=0:0'], { stdio: 'ignore' }).on('error', () => { /* Without it, the filter above is what there is. */ }).unref()
}
