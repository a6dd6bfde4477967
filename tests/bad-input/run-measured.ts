import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { passphrase } from '../builders/passphrases.ts'

/** What a command in a process of its own answered, and the most memory that it needed. */
export interface Measured {
  readonly code: number | null
  readonly out: string
  readonly problems: string
  /** MB of resident memory at its largest; 0 where the process was killed before it could tell. */
  readonly peak: number
}

/** Runs the command line in a process of its own, as a terminal would; as another user or under another program where told. The passphrase is that of test studies. */
export function runMeasured(
  words: readonly string[], environment: Readonly<Record<string, string>> = {}, user?: number, under: readonly string[] = [],
): Promise<Measured> {
  return new Promise((resolve) => {
    const [program = '', ...given] = [...under, process.execPath, join(import.meta.dirname, 'measured-cli.ts'), ...words]
    const child = spawn(program, given, {
      ...(user === undefined ? {} : { uid: user, gid: user, cwd: '/' }),
      env: { ...process.env, NODE_OPTIONS: '', FUNN_PASSPHRASE: passphrase, ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, problems] = ['', '']
    child.stdout.on('data', (part: Buffer) => { out += part.toString() })
    child.stderr.on('data', (part: Buffer) => { problems += part.toString() })
    child.on('close', (code) => {
      const peak = /\npeak (\d+)\n$/.exec(problems)
      resolve({ code, out, problems: problems.replace(/\npeak \d+\n$/, ''), peak: Math.round(Number(peak?.[1] ?? 0) / 1024) })
    })
  })
}
