/** A bug as it may be written down: what kind and where in the code, never what it was about. */
export interface DescribedError {
  readonly name: string
  /** The system's or SQLite's code. */
  readonly code: string | null
  /** `function (file:line:column)`, innermost first. */
  readonly at: readonly string[]
}

const mostFrames = 12

/**
 * Describes an error without its message: a message can quote the text that was being worked on.
 *
 * The place in the code says the same to who has the code.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, code: null, at: [] }
  const code = 'code' in error ? word(String(error.code)) : null
  return { name: word(error.name) ?? 'Error', code, at: framesOf(error) }
}

function framesOf(error: Error): string[] {
  const stack = error.stack ?? ''
  const end = stack.lastIndexOf(error.message)
  const afterMessage = end < 0 ? stack : stack.slice(end + error.message.length)
  const frames = afterMessage.split('\n').flatMap((line) => {
    const [, name = '', place] = /^\s+at (?:(?:async )?([\w.<>$[\] ]+) \()?(?:.*[/\\])?([^/\\()]+:\d+:\d+)\)?$/.exec(line) ?? []
    return place === undefined ? [] : [name === '' ? place : `${name} (${place})`]
  })
  return frames.slice(0, mostFrames)
}

/** A name is kept only where it looks like one. */
function word(text: string): string | null {
  return /^[A-Za-z_]\w{0,60}$/.test(text) ? text : null
}
