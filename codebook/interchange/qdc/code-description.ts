import type { FrozenCode } from '../../codes/frozen-code.ts'
import type { Language } from '../../guide/guide.ts'
import type { CodebookColumn } from '../codebook-table/codebook-columns.ts'
import { codebookWords } from '../codebook-table/codebook-words.ts'

/** What a description carries beside the definition, which stands first: each under the heading that it has in a table of codes, which are in this order. */
const columns = [
  'key', 'label', 'labelNn', 'parent', 'definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example', 'synonyms', 'origin', 'facet', 'stanceRequired', 'color', 'retired',
] as const satisfies readonly CodebookColumn[]

/** Told by the code itself, and not in its description. */
const elsewhere: ReadonlySet<CodebookColumn> = new Set<CodebookColumn>(['label', 'parent', 'color'])

/** The texts, which have a heading on a line of its own; the other facts are short and stand behind theirs. */
const texts: ReadonlySet<CodebookColumn> = new Set<CodebookColumn>(['fullDefinition', 'whenToUse', 'whenNot', 'example'])

/** Headings in all languages, by what stands below them. */
const headings: ReadonlyMap<string, CodebookColumn> = new Map(Object.values(codebookWords).flatMap(({ header }) => columns.flatMap((column, at) => (elsewhere.has(column) ? [] : [[header[at] ?? '', column] as const]))))

/** A line with a heading, perhaps with signs before it that say that it is none, and what stands behind it. */
const headed = new RegExp(String.raw`^(\\*)(${[...headings.keys()].join('|')}):(?: (.*))?$`, 'u')

/** A key as Funn makes them, such as `B5.1`; what is longer is a sentence. */
const aKey = /^[\p{L}\p{N}]{1,12}(?:[.-][\p{L}\p{N}]{1,12}){0,4}$/u

/**
 * Writes what a code says as one text, for programs that have one field for it; {@link readDescription} takes it apart again.
 *
 * The definition, then full definition, when to use, when not to and example under headings, then key, synonyms and the like, a line each.
 */
export function describeCode(code: FrozenCode, language: Language): string {
  const { header, origins, yes } = codebookWords[language]
  const facts: Partial<Record<CodebookColumn, string>> = {
    key: code.key, labelNn: code.labelNn ?? '', fullDefinition: code.fullDefinition, whenToUse: code.whenToUse, whenNot: code.whenNot, example: code.example,
    synonyms: code.synonyms.join('; '), origin: origins[code.origin], facet: code.facet ?? '', stanceRequired: code.stanceRequired ? yes : '', retired: code.retired ? yes : '',
  }
  const said = columns.map((column, at) => ({ column, heading: header[at] ?? '', text: facts[column] ?? '' })).filter(({ text }) => text.trim() !== '')
  return [
    guarded(code.definition),
    ...said.filter(({ column }) => texts.has(column)).map(({ heading, text }) => `${heading}:\n${guarded(text)}`),
    said.filter(({ column }) => !texts.has(column)).map(({ heading, text }) => `${heading}: ${text}`).join('\n'),
  ].filter((part) => part !== '').join('\n\n')
}

/** What a description says, by column: all of it is the definition where it has none of the headings. */
export function readDescription(description: string): ReadonlyMap<CodebookColumn, string> {
  const lines = new Map<CodebookColumn, string[]>([['definition', []]])
  let at: CodebookColumn = 'definition'
  for (const line of description.split('\n')) {
    const [, signs = '', heading = '', behind = ''] = headed.exec(line) ?? []
    const column = signs === '' ? headings.get(heading) : undefined
    if (column === undefined || (column === 'key' && !aKey.test(behind))) {
      const rest = lines.get(at) ?? []
      lines.set(at, [...rest, signs === '' ? line : line.slice(1)])
      continue
    }
    at = column
    lines.set(at, [...(lines.get(at) ?? []), ...(behind === '' ? [] : [behind])])
    // What stands below a short fact is no part of it.
    if (!texts.has(column)) at = 'definition'
  }
  return new Map([...lines].map(([column, list]) => [column, list.join('\n').replace(/^\n+|\n+$/gu, '')] as const).filter(([, text]) => text.trim() !== ''))
}

/** A text of which no line is taken for a heading. */
function guarded(text: string): string {
  return text.split('\n').map((line) => (headed.test(line) ? `\\${line}` : line)).join('\n').replace(/^\n+|\n+$/gu, '')
}
