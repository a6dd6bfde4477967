import { readdirSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { countIdentifiers, identifierChoices, type IdentifierChoice, type IdentifierCounts } from '../../codebook/privacy/identifiers/found-identifier.ts'
import type { Failure } from '../contract/failure.ts'
import { notesEndings } from '../imports/read-notes.ts'
import { Refused, WrongUse, oneOf, outJson, type Arguments, type Command } from './command.ts'
import { failureLine } from './failure-line.ts'
import { importCodebookTable } from './import-codebook.ts'
import { importRegisterTable } from './import-register.ts'
import { withStudy, type Ask } from './session.ts'

interface Failed { readonly file: string; readonly failure: Failure }

/**
 * `funn import --study s.funn FILE…`: the open format, and notes and sources of many kinds; folders too. A bad file does not stop the others.
 *
 * `--register` takes a table of organisations and informants instead, `--codebook` one of codes. `--names` says what is done about names and numbers in notes and sources; they stay unless told. Answers say how many there are, never which.
 */
export const importCommand: Command = {
  options: { study: { type: 'string' }, session: { type: 'string' }, register: { type: 'string' }, codebook: { type: 'string' }, duplicates: { type: 'string' }, sheet: { type: 'string' }, map: { type: 'string' }, group: { type: 'string' }, json: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, names: { type: 'string' } },
  async run(given) {
    const { say, terminal } = given
    if (given.text('codebook') !== undefined) return importCodebookTable(given)
    if (given.text('duplicates') !== undefined) throw new WrongUse(say.use.badValue)
    if (given.text('register') !== undefined) return importRegisterTable(given)
    if (given.words.length === 0) throw new WrongUse(say.use.noFiles)
    const names = oneOf(given, 'names', identifierChoices, 'keep')
    const files = Object.fromEntries(given.words.flatMap(filesIn).map((path, at) => [`file-${at}`, path]))
    await withStudy(given, async (ask) => {
      const failed = given.on('dry-run') ? await tryOut(given, ask, files) : await importAll(given, names, ask, files)
      // All but the last get their line here; the last one ends the command.
      for (const { file, failure } of failed.slice(0, -1)) await terminal.problem(`funn: ${failureLine(say, failure, file)}\n`)
      const last = failed.at(-1)
      if (last) throw new Refused(last.failure, last.file)
    })
  },
}

async function importAll(given: Arguments, names: IdentifierChoice, ask: Ask, files: Readonly<Record<string, string>>): Promise<readonly Failed[]> {
  const { say, terminal } = given
  const { imported, failed } = await ask('import.run', { files: Object.keys(files), session: given.text('session') ?? null, names }, files)
  if (given.on('json')) {
    await outJson(given, { imported, failed })
    return failed
  }
  for (const file of imported) {
    await terminal.out(`${file.kind === 'open-json' ? say.importedStudy(file.file, file.answers, file.codings) : say.importedNotes(file.file, file.session ?? '', file.answers)}\n`)
    if (file.leftOut > 0) await terminal.out(`${say.leftOut(file.file, file.leftOut)}\n`)
    if (sum(file.names) > 0) await terminal.out(`${say.namesFound(file.file, sum(file.names), names)}\n`)
  }
  return failed
}

/** Says how each file would be laid out; the study stays as it is. */
async function tryOut(given: Arguments, ask: Ask, files: Readonly<Record<string, string>>): Promise<readonly Failed[]> {
  const code = given.text('session')
  const session = code === undefined ? undefined : (await ask('session.list', {})).find((one) => one.code === code)
  if (code !== undefined && !session) throw new Refused({ kind: 'missing', what: 'session' })
  const failed: Failed[] = []
  const preview: object[] = []
  for (const [token, path] of Object.entries(files)) {
    try {
      const { pieces, questions, ...seen } = await ask('import.preview', { file: token, guide: session?.guideVersionId ?? 'best', whole: false }, files)
      const numbers = new Map(questions.map(({ id, number }) => [id, number]))
      preview.push({
        file: basename(path), kind: seen.kind, becomes: seen.sessionKind, session: code ?? null, recognised: seen.recognised, fields: seen.fields, speakers: seen.speakers.length,
        comments: seen.comments, deletions: seen.deletions, remarks: seen.remarks, mapped: pieces.filter((piece) => piece.questionId !== null).length, unmapped: pieces.filter((piece) => piece.questionId === null).length,
        names: countIdentifiers(pieces.flatMap(({ found }) => found)), pieces: pieces.map(({ text, questionId, sure }) => ({ question: numbers.get(questionId ?? '') ?? null, sure, text })),
      })
      if (!given.on('json')) await given.terminal.out(`${given.say.tried(basename(path), seen.recognised, pieces.filter((piece) => piece.questionId === null).length)}\n`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      failed.push({ file: basename(path), failure: error.failure })
    }
  }
  if (given.on('json')) await outJson(given, { preview, failed })
  return failed
}

function sum(counts: IdentifierCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

/** The files that a folder holds of kinds that are read, in the order of their names; what is no folder is itself. */
function filesIn(path: string): readonly string[] {
  if (!isFolder(path)) return [path]
  const files = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isReadable(entry.name)).map((entry) => join(path, entry.name)).toSorted()
  return files.length === 0 ? [path] : files
}

function isReadable(name: string): boolean {
  const ending = extname(name).toLowerCase()
  // Outlook's own format too: it is refused with advice.
  return ending === '.json' || ending === '.msg' || notesEndings.includes(ending)
}

/** What cannot be asked about, such as a link that leads to itself, is no folder: reading it says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
