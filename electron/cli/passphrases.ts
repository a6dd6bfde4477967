import { readFileSync } from 'node:fs'
import { Refused, WrongUse, type Arguments } from './command.ts'

/** The study's passphrase: from --passphrase-file, else from FUNN_PASSPHRASE; never from the command itself, which others can see. */
export function studyPassphrase(given: Arguments): string {
  return passphrase(given, 'passphrase-file', 'FUNN_PASSPHRASE')
}

/** The key file with its passphrase, null where no key file is named. */
export function keyAccess(given: Arguments): { readonly path: string; readonly passphrase: string } | null {
  const path = given.text('key-file')
  return path === undefined ? null : { path, passphrase: passphrase(given, 'key-passphrase-file', 'FUNN_KEY_PASSPHRASE') }
}

/** The passphrase a copy is to have of its own, null where it has the study's. */
export function copyPassphrase(given: Arguments): string | null {
  const [option, variable] = ['new-passphrase-file', 'FUNN_NEW_PASSPHRASE']
  return given.text(option) === undefined && given.terminal.environment[variable] === undefined ? null : passphrase(given, option, variable)
}

function passphrase(given: Arguments, option: string, variable: string): string {
  const file = given.text(option)
  const value = file === undefined ? given.terminal.environment[variable] : firstLine(file)
  if (value === undefined || value === '') throw new WrongUse(given.say.use.noPassphrase(`--${option}`, variable))
  return value
}

/** A passphrase file holds the passphrase in its first line; editors put a line break after it, and some a mark before. */
function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? ''
  } catch {
    throw new Refused({ kind: 'not-found' }, file)
  }
}
