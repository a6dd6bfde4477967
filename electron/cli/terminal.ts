/** What a command has of the world: its environment and two places to write. Tests give their own. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Whether a person reads the answer; programs get JSON. */
  readonly isPerson: boolean
  out(text: string): Promise<void>
  problem(text: string): Promise<void>
}

/** The terminal that the process was started in. Writing waits, so that nothing is lost when the process ends right after. */
export const terminal: Terminal = {
  environment: process.env,
  isPerson: process.stdout.isTTY,
  out: (text) => write(process.stdout, text),
  problem: (text) => write(process.stderr, text),
}

// A reader that has gone away (`funn … | head`) wants no more; what was to be written is given up by its own call.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => { stream.write(text, () => resolve()) })
}
