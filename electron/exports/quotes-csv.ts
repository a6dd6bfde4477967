import { isTag } from '../../codebook/codes/is-tag.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { Readable } from '../../db/store.ts'
import { csvRows, csvStart } from './csv.ts'
import type { ExportQuote } from './quotes-for-profile.ts'

/** Words of the table, in the study's language. */
const words: Readonly<Record<Language, {
  readonly header: readonly string[]; readonly verbatim: string; readonly notes: string; readonly stances: Readonly<Record<string, string>>
}>> = {
  nb: {
    header: ['Kode', 'Navn', 'Utsagn', 'Type', 'Standpunkt', 'Informantgruppe', 'Spørsmål', 'Spørsmålstekst', 'Økt'],
    verbatim: 'ordrett', notes: 'referat', stances: { for: 'for', against: 'mot', divided: 'delt', neutral: 'nøytral' },
  },
  nn: {
    header: ['Kode', 'Namn', 'Utsegn', 'Type', 'Standpunkt', 'Informantgruppe', 'Spørsmål', 'Spørsmålstekst', 'Økt'],
    verbatim: 'ordrett', notes: 'referat', stances: { for: 'for', against: 'mot', divided: 'delt', neutral: 'nøytral' },
  },
  en: {
    header: ['Code', 'Label', 'Statement', 'Type', 'Stance', 'Informant group', 'Question', 'Question text', 'Session'],
    verbatim: 'verbatim', notes: 'notes', stances: { for: 'for', against: 'against', divided: 'divided', neutral: 'neutral' },
  },
}

/**
 * Makes what writes the quotes that a profile lets out as one table, a row per coding: its header, and rows as many at a time as one likes.
 *
 * A tag goes by the name of its network or actor, which may be an informant's own organisation: `mask` hides it where names are hidden.
 */
export function quotesCsv(db: Readable, mask: (text: string) => { readonly text: string }): { readonly header: Uint8Array; readonly rows: (quotes: readonly ExportQuote[]) => Uint8Array } {
  const { header, verbatim, notes, stances } = words[readStudy(db).language]
  const codes = new Map(listCodes(db).map((code) => [code.id, code]))
  return {
    header: csvStart(header),
    rows: (quotes) => csvRows(quotes.map((quote) => {
      const code = codes.get(quote.codeId)
      return [
        code?.key ?? '', code === undefined ? '' : isTag(code) ? mask(code.label).text : code.label, quote.text, quote.verbatim ? verbatim : notes, quote.stance === null ? null : stances[quote.stance] ?? null,
        quote.group?.label ?? null, quote.question?.number ?? null, quote.question?.text ?? null, quote.source,
      ]
    })),
  }
}
