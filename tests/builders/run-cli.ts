import { runCommand } from '../../electron/cli/run-command.ts'
import { passphrase } from './passphrases.ts'

/** What a command answered. */
export interface Answered {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly problems: string
}

/** Runs a command as the terminal would, in this process; the passphrase is that of test studies unless told. */
export async function runCli(words: readonly string[], environment: Readonly<Record<string, string>> = { FUNN_PASSPHRASE: passphrase }, isPerson = false): Promise<Answered> {
  let [out, problems] = ['', '']
  const code = await runCommand(words, {
    environment, isPerson,
    out: (text) => { out += text; return Promise.resolve() },
    problem: (text) => { problems += text; return Promise.resolve() },
  })
  return { code, out, problems }
}
