import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DescribedError } from './describe-error.ts'

export interface Log {
  /** Writes one line: the step, and where in the code an error was thrown. A log that cannot be written stops nothing. */
  write(step: string, error?: DescribedError): void
}

/** Bytes after which a new file is begun; with the older ones about 2 MB in all. */
const largestFile = 500_000
const olderFiles = 3

/** Keeps a log in a folder: `funn.log`, and `funn.1.log` … older. */
export function createLog(folder: string, version: string): Log {
  const file = join(folder, 'funn.log')
  return {
    write(step, error) {
      const line = { time: new Date().toISOString(), version, step, ...(error !== undefined && { error }) }
      try {
        mkdirSync(folder, { recursive: true })
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largestFile) rotate(folder)
        appendFileSync(file, `${JSON.stringify(line)}\n`)
      } catch {
        // A full disk or a read-only profile: there is nowhere to say it.
      }
    },
  }
}

function rotate(folder: string): void {
  const name = (age: number): string => join(folder, age === 0 ? 'funn.log' : `funn.${age}.log`)
  for (let age = olderFiles - 1; age >= 0; age -= 1) {
    if (statSync(name(age), { throwIfNoEntry: false }) !== undefined) renameSync(name(age), name(age + 1))
  }
}
