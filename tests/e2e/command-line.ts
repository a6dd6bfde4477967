import { spawnSync, type SpawnSyncReturns } from 'node:child_process'

/** Runs one command to its end. */
export type CommandLine = (...words: string[]) => SpawnSyncReturns<string>

/** The passphrase that the command line gives every study it makes or opens. */
export const commandLinePassphrase = 'hest batteri stift korrekt'

/** A program's command line, `funn --cli …`, on a machine without a display. */
export function commandLineOf(program: string, before: readonly string[] = []): CommandLine {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env
  return (...words) => spawnSync(program, [...before, '--cli', ...words], {
    encoding: 'utf8', timeout: 50_000, env: { ...environment, FUNN_PASSPHRASE: commandLinePassphrase },
  })
}
