import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tracedCalls } from './socket-trace.ts'

/** Why system calls cannot be recorded here; undefined where they can. */
export function whyNoTrace(): string | undefined {
  if (process.platform !== 'linux') return `strace is for Linux, this is ${process.platform}`
  const folder = mkdtempSync(join(tmpdir(), 'funn-trace-'))
  const program = traced('/bin/true', folder, 'trial')
  const { status, stderr } = spawnSync(program, { encoding: 'utf8', timeout: 20_000 })
  if (status === 0 && readFileSync(join(folder, 'trial'), 'utf8').includes('execve(')) return undefined
  return `strace refuses: ${stderr.trim().split('\n').at(-1) ?? ''}`
}

/**
 * Writes a program that starts another, in the same process, and records the system calls by which it and all it starts
 * could reach a network. The record goes to a file of the folder: `name`, or one named by the process.
 *
 * The recorder stands outside the process, so that who started it can end it, and lets other calls pass at full speed.
 */
export function traced(program: string, folder: string, name?: string): string {
  const path = join(folder, `${name ?? createHash('sha256').update(program).digest('hex').slice(0, 8)}.sh`)
  const record = name === undefined ? `${folder}/$$.trace` : join(folder, name)
  const options = `-DD -f --seccomp-bpf -yy -s 0 -e quiet=attach,personality,path-resolution -e signal=none -e trace=${tracedCalls}`
  writeFileSync(path, `#!/bin/sh\nexec strace ${options} -o "${record}" '${program}' "$@"\n`)
  chmodSync(path, 0o755)
  return path
}
