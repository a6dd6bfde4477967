import { basename } from 'node:path'
import { z } from 'zod'
import type { Suggestion } from '../contract/suggestions.ts'
import { decodeText } from '../imports/decode-text.ts'
import { readBytes } from '../imports/read-bytes.ts'
import { needed, outJson, Refused, wantsJson, WrongUse, type Arguments, type Command } from './command.ts'
import { withStudy } from './session.ts'

/** Bytes that the file of texts may have. */
const largest = 32 * 1024 * 1024
/** Told to a person: so many characters of each text. */
const shown = 60

const textsFile = z.array(z.object({ id: z.union([z.string(), z.number()]), text: z.string() }))

/** `funn suggest --study s.funn --texts texts.json [--json]`: code suggestions for texts that are in no study. */
export const suggestCommand: Command = {
  options: { study: { type: 'string' }, texts: { type: 'string' }, json: { type: 'boolean' } },
  async run(args) {
    const texts = readTexts(args, needed(args, 'texts'))
    await withStudy(args, async (ask) => {
      const { suggestions, hitRate } = await ask('suggestion.find', { texts: texts.map(({ text }) => text) })
      if (wantsJson(args)) {
        return outJson(args, texts.map(({ id }, at) => ({
          id, suggestions: (suggestions[at] ?? []).map(({ key, label, probability, because }) => ({ code: key, label, probability, because })),
        })))
      }
      const words = args.say.suggestions
      const line = ({ key, label, probability, because }: Suggestion): string =>
        `  ${key} ${label}${probability === null ? '' : `, ${Math.round(100 * probability)} %`}${because.length === 0 ? '' : ` (${words.because(because.join(', '))})`}`
      return args.terminal.out(`${[
        ...texts.flatMap(({ id, text }, at) => [`${id}  ${text.replace(/\s+/gu, ' ').slice(0, shown)}`, ...(suggestions[at] ?? []).map(line), ...(suggestions[at]?.length === 0 ? [`  ${words.none}`] : [])]),
        ...(hitRate === null ? [] : [words.hitRate(Math.round(100 * hitRate))]),
      ].join('\n')}\n`)
    })
  },
}

function readTexts(args: Arguments, path: string): z.infer<typeof textsFile> {
  const name = basename(path)
  const bytes = readBytes(path, name, largest)
  if (!bytes.ok) throw new Refused(bytes.failure, path)
  const parsed = textsFile.safeParse(jsonOf(decodeText(bytes.value)))
  if (!parsed.success) throw new WrongUse(args.say.suggestions.wrongFile(name))
  return parsed.data
}

function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return undefined
  }
}
