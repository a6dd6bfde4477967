import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { languages } from '../../codebook/guide/guide.ts'
import { agreementCommand } from './agreement.ts'
import { approvalCommand } from './approval.ts'
import { backupCommand } from './backup.ts'
import { checkCommand } from './check.ts'
import { Refused, WrongUse, type Arguments, type Command } from './command.ts'
import { copyCommand } from './copy.ts'
import { countCommand } from './count.ts'
import { exampleCommand } from './example.ts'
import { exportCommand } from './export.ts'
import { failureLine } from './failure-line.ts'
import { guideCommand } from './guide.ts'
import { importCommand } from './import.ts'
import { lettersCommand } from './letters.ts'
import { networksCommand } from './networks.ts'
import { newCommand } from './new.ts'
import { planCommand } from './plan.ts'
import { restoreCommand } from './restore.ts'
import { searchCommand } from './search.ts'
import { suggestCommand } from './suggest.ts'
import type { Terminal } from './terminal.ts'
import { wordsIn } from './words/words-in.ts'

const commands: Readonly<Record<string, Command>> = {
  example: exampleCommand, new: newCommand, import: importCommand, plan: planCommand, count: countCommand, search: searchCommand, export: exportCommand, check: checkCommand,
  agreement: agreementCommand, suggest: suggestCommand, approval: approvalCommand, letters: lettersCommand, guide: guideCommand, backup: backupCommand, restore: restoreCommand,
  copy: copyCommand, networks: networksCommand,
}

/** Options that every command has. */
const common: ParseArgsOptionsConfig = {
  lang: { type: 'string' }, help: { type: 'boolean', short: 'h' },
  'passphrase-file': { type: 'string' }, 'key-file': { type: 'string' }, 'key-passphrase-file': { type: 'string' },
}

/** Runs one command and gives its exit code: 0 done, 1 refused with one line, 2 wrong usage. */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const say = wordsIn(languageOf(words))
  const [name = '', ...rest] = words
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (!command) {
      if (words.includes('--help') || words.includes('-h')) {
        await terminal.out(`${say.help.overview}\n`)
        return 0
      }
      throw new WrongUse(name === '' ? say.use.noCommand : say.use.unknownCommand(name))
    }
    const given = parse(command, rest, terminal)
    if (given.on('help')) await terminal.out(`${say.help.commands[name] ?? say.help.overview}\n`)
    else await command.run(given)
    return 0
  } catch (error) {
    if (error instanceof WrongUse) {
      await terminal.problem(`funn: ${error.message} ${say.use.seeHelp(command ? `funn ${name} --help` : 'funn --help')}\n`)
      return 2
    }
    // What is not refused is a bug: it is told as one, without the error's own text.
    const refused = error instanceof Refused ? error : new Refused({ kind: 'bug', step: name })
    await terminal.problem(`funn: ${failureLine(say, refused.failure, refused.file)}\n`)
    return 1
  }
}

function parse(command: Command, words: readonly string[], terminal: Terminal): Arguments {
  const language = languageOf(words)
  const say = wordsIn(language)
  const options = { ...common, ...command.options }
  let parsed: { values: Record<string, string | boolean | (string | boolean)[] | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    const option = error instanceof Error ? /'(-[^' ]*)/.exec(error.message)?.[1] : undefined
    throw new WrongUse(say.use.wrongOption(option ?? ''))
  }
  if (parsed.values['lang'] !== undefined && !languages.some((one) => one === parsed.values['lang'])) throw new WrongUse(say.use.notOneOf('--lang', languages.join(', ')))
  return {
    text: (name) => {
      const value = parsed.values[name]
      return typeof value === 'string' ? value : undefined
    },
    on: (name) => parsed.values[name] === true,
    words: parsed.positionals, language, say, terminal,
  }
}

/** The language asked for with --lang; also known when the rest of the command is wrong. */
function languageOf(words: readonly string[]) {
  const at = words.indexOf('--lang')
  const stated = at >= 0 ? words[at + 1] : words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  return languages.find((language) => language === stated) ?? 'nb'
}
