import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { z } from 'zod'

/** A small value of the app's own that outlives it. */
export interface JsonFile<Value> {
  get(): Value
  /** Holds from now on, also where the disk refuses to keep it. */
  set(value: Value): void
}

/** Keeps a value in a file; what is missing, broken or of another shape gives `initial`. Written whole or not at all. */
export function jsonFile<Value>(path: string, schema: z.ZodType<Value>, initial: Value): JsonFile<Value> {
  let current = read(path, schema) ?? initial
  return {
    get: () => current,
    set(value) {
      current = value
      try {
        replace(path, JSON.stringify(value, null, 2))
      } catch {
        // A full disk or a read-only profile: the app works on without its memory.
      }
    },
  }
}

function read<Value>(path: string, schema: z.ZodType<Value>): Value | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

function replace(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(`${path}.new`, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(`${path}.new`, path)
}
