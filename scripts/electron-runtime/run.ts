import { spawnSync, type SpawnSyncOptions } from 'node:child_process'

/** Runs a program to its end without showing its output, and throws with the last of that output when it fails. */
export function run(program: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const { status, error, stdout, stderr } = spawnSync(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error !== undefined) throw new Error(`${program} could not be started: ${error.message}`)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${`${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n')}`)
  return stdout
}
