import { writeFileSync } from 'node:fs'

/**
 * Keeps memory out of what Linux writes when a program crashes: with no kind of memory asked for, a core dump holds the
 * processor's state and no interview text. To be called first of all; what is started later inherits it.
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
}
