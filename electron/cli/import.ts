import { Refused, WrongUse, outJson, type Command } from './command.ts'
import { failureLine } from './failure-line.ts'
import { withStudy } from './session.ts'

/** `funn import --study s.funn FILE…`: the open format, and notes as text or Word. A bad file does not stop the others. */
export const importCommand: Command = {
  options: { study: { type: 'string' }, session: { type: 'string' }, json: { type: 'boolean' } },
  async run(given) {
    const { say, terminal } = given
    if (given.words.length === 0) throw new WrongUse(say.use.noFiles)
    const files = Object.fromEntries(given.words.map((path, at) => [`file-${at}`, path]))
    await withStudy(given, async (ask) => {
      const { imported, failed } = await ask('import.run', { files: Object.keys(files), session: given.text('session') ?? null }, files)
      if (given.on('json')) await outJson(given, { imported, failed })
      else {
        for (const file of imported) {
          await terminal.out(`${file.kind === 'notes' ? say.importedNotes(file.file, file.session ?? '', file.answers) : say.importedStudy(file.file, file.answers, file.codings)}\n`)
          if (file.leftOut > 0) await terminal.out(`${say.leftOut(file.file, file.leftOut)}\n`)
        }
      }
      // All but the last get their line here; the last one ends the command.
      for (const { file, failure } of failed.slice(0, -1)) await terminal.problem(`funn: ${failureLine(say, failure, file)}\n`)
      const last = failed.at(-1)
      if (last) throw new Refused(last.failure, last.file)
    })
  },
}
