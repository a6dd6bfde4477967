import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '../../codebook/guide/guide.ts'
import type { Failure } from '../contract/failure.ts'
import type { Terminal } from './terminal.ts'
import type { CliWords } from './words/nb.ts'

/** What a command is told: its options by name, its other words, and how to speak. */
export interface Arguments {
  /** The value of an option, undefined where it is not given. */
  text(name: string): string | undefined
  /** Whether a switch such as --json is on. */
  on(name: string): boolean
  readonly words: readonly string[]
  readonly language: Language
  readonly say: CliWords
  readonly terminal: Terminal
}

/** One command of the command line. It throws {@link Refused} or {@link WrongUse}; what else it throws is a bug. */
export interface Command {
  readonly options: ParseArgsOptionsConfig
  run(given: Arguments): Promise<void>
}

/** The study, a file or the domain says no: exit 1. */
export class Refused extends Error {
  readonly failure: Failure
  /** The file meant, where the failure does not say. */
  readonly file: string | undefined
  constructor(failure: Failure, file?: string) {
    super(failure.kind)
    this.failure = failure
    this.file = file
  }
}

/** The command was not written as it must be: exit 2, with a line that says how. */
export class WrongUse extends Error {}

/** The value of an option that must be there. */
export function needed(given: Arguments, name: string): string {
  const value = given.text(name)
  if (value === undefined || value === '') throw new WrongUse(given.say.use.missingOption(`--${name}`))
  return value
}

/** The value of an option that must be one of some words, or the default. */
export function oneOf<Word extends string>(given: Arguments, name: string, words: readonly Word[], otherwise: Word): Word {
  const value = given.text(name)
  if (value === undefined) return otherwise
  const word = words.find((one) => one === value)
  if (word === undefined) throw new WrongUse(given.say.use.notOneOf(`--${name}`, words.join(', ')))
  return word
}

/** Writes an answer for programs. */
export function outJson(given: Arguments, value: unknown): Promise<void> {
  return given.terminal.out(`${JSON.stringify(value, null, 2)}\n`)
}

/** Whether to answer in JSON: when asked to, or when no person reads. */
export function wantsJson(given: Arguments): boolean {
  return given.on('json') || !given.terminal.isPerson
}
