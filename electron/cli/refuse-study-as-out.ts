import { existsSync, realpathSync } from 'node:fs'
import { needed, WrongUse, type Arguments } from './command.ts'

/** An export replaces what is there; a study is never what somebody meant to replace. */
export function refuseStudyAsOut(given: Arguments, path: string): void {
  if (/\.funn(?:-key)?$/i.test(path) || isSameFile(path, needed(given, 'study'))) throw new WrongUse(given.say.use.outIsStudy)
}

function isSameFile(left: string, right: string): boolean {
  return existsSync(left) && existsSync(right) && realpathSync(left) === realpathSync(right)
}
