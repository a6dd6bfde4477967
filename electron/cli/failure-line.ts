import type { Failure } from '../contract/failure.ts'
import type { CliWords } from './words/nb.ts'

/** One line that says what was refused and why, in the user's language. */
export function failureLine(say: CliWords, failure: Failure, file?: string): string {
  const details = new Map<string, string>(Object.entries(failure).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]))
  const line = fill(sentence(say, failure), details)
  return file !== undefined ? `${file}: ${line}` : line
}

function sentence(say: CliWords, failure: Failure): string {
  switch (failure.kind) {
    case 'unreadable':
      return say.unreadable[failure.why ?? 'damaged']
    case 'invalid-json': {
      const problem = Object.entries(say.openProblems).find(([name]) => name === failure.problem)?.[1] ?? failure.problem
      return failure.where === '' ? problem : `${failure.where}: ${problem}`
    }
    case 'missing':
      return Object.entries(say.missing).find(([what]) => what === failure.what)?.[1] ?? say.failures.missing
    case 'code-row':
      return say.codeRow(failure.line, failure.why, failure.more)
    case 'too-large':
      return say.failures['too-large'].replace('{limit}', String(Math.floor(failure.limit / (1024 * 1024))))
    default:
      return say.failures[failure.kind]
  }
}

/** Puts the details of a failure where its sentence names them. */
function fill(text: string, details: ReadonlyMap<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => details.get(name) ?? place)
}
