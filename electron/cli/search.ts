import { outJson, wantsJson, WrongUse, type Command } from './command.ts'
import { searchFilterIn, searchFilterOptions } from './search-filter.ts'
import { withStudy } from './session.ts'

/** Occurrences shown at most; a study of a hundred interviews has a few thousand of its commonest word. */
const limit = 10_000

/** `funn search --study s.funn TEXT [--group G1] [--question 9] [--code B2] [--coder ana] [--state …] [--wave 1] [--json]`: one hit an occurrence. */
export const searchCommand: Command = {
  options: { study: { type: 'string' }, ...searchFilterOptions, json: { type: 'boolean' } },
  async run(given) {
    const query = given.words.join(' ')
    if (query.trim() === '') throw new WrongUse(given.say.use.noText)
    await withStudy(given, async (ask) => {
      const { hits } = await ask('search.find', { text: query, limit, filter: await searchFilterIn(given, ask) })
      const found = hits.map((hit) => ({
        session: hit.sessionCode, question: hit.questionNumber, text: hit.text, start: hit.start, end: hit.end, before: hit.before, after: hit.after,
      }))
      if (wantsJson(given)) return outJson(given, { query, hits: found })
      const lines = found.map((hit) => `${hit.session} ${hit.question ?? '–'}  …${oneLine(hit.before)}[${hit.text}]${oneLine(hit.after)}…`)
      return given.terminal.out(`${[...lines, given.say.hits(found.length)].join('\n')}\n`)
    })
  },
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
