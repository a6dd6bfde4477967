import type { Language } from '../../codebook/guide/guide.ts'
import { hasLostWords, memoKinds } from '../../codebook/memos/memo.ts'
import { identifierMasker } from '../../codebook/privacy/mask-identifiers.ts'
import type { Result } from '../../codebook/result.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { listMemos, type PlacedMemo } from '../../db/queries/list-memos.ts'
import { listCoders, readStudy } from '../../db/queries/study-row.ts'
import { knownIdentifiers } from '../host/known-identifiers.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { csvRows, csvStart } from './csv.ts'
import type { QuoteCount } from './profile-quotes.ts'
import type { WriteFailure } from './write-file-safely.ts'
import { writePieces, type StoredFile } from './write-pieces.ts'

/** Words of the table, in the study's language. */
const words: Readonly<Record<Language, { readonly header: readonly string[]; readonly kinds: readonly string[]; readonly lost: string }>> = {
  nb: { header: ['Om', 'Økt', 'Spørsmål', 'Kode', 'Funn', 'Tekst', 'Memo', 'Skrevet av', 'Tid'], kinds: ['studien', 'økt', 'svar', 'tekstbit', 'koding', 'kode', 'funn'], lost: '(teksten er slettet)' },
  nn: { header: ['Om', 'Økt', 'Spørsmål', 'Kode', 'Funn', 'Tekst', 'Memo', 'Skrive av', 'Tid'], kinds: ['studien', 'økt', 'svar', 'tekstbit', 'koding', 'kode', 'funn'], lost: '(teksten er sletta)' },
  en: { header: ['On', 'Session', 'Question', 'Code', 'Finding', 'Text', 'Memo', 'Written by', 'Time'], kinds: ['the study', 'session', 'answer', 'passage', 'coding', 'code', 'finding'], lost: '(its text is deleted)' },
}

/** Memos read at a time. */
const page = 200

/**
 * Writes all memos of the study with where they stand, the newest first: as JSON where the file is so called, else as a table.
 *
 * For the team alone. They are read in one go, and so are those of one moment; names that the key file knows, addresses and numbers are masked.
 */
export async function exportMemos(open: OpenStudy, path: string): Promise<{ readonly stored: Result<StoredFile, WriteFailure> } & QuoteCount> {
  const { language } = readStudy(open.db)
  const { header, kinds, lost } = words[language]
  const rows = memoRows(open)
  const pieces = /\.json$/i.test(path)
    ? [new TextEncoder().encode(`${JSON.stringify(rows.map(({ masked: _, ...row }) => row), null, 2)}\n`)]
    : [csvStart(header), csvRows(rows.map((row) => [
        kinds[memoKinds.indexOf(row.about)] ?? row.about, row.session, row.question, row.code, row.finding, row.lost ? lost : row.passage, row.text, row.coder, row.created.slice(0, 16).replace('T', ' '),
      ]))]
  return { stored: await writePieces(path, pieces), quotes: rows.length, masked: rows.filter(({ masked }) => masked).length }
}

/** The memos as they are written out: things by the keys that people name them by. */
function memoRows(open: OpenStudy) {
  const mask = identifierMasker(knownIdentifiers(open))
  const codes = new Map(listCodes(open.db).map(({ id, key }) => [id, key]))
  const coders = new Map(listCoders(open.db).map(({ id, label, key }) => [id, label === '' ? key : label]))
  return readAll(open).map((memo) => {
    const [text, passage] = [mask(memo.text), mask(memo.excerpt ?? '')]
    return {
      about: memo.kind, session: memo.sessionCode, question: memo.questionNumber, code: memo.codeId === null ? null : codes.get(memo.codeId) ?? null, finding: memo.findingKey,
      passage: memo.excerpt === null ? null : passage.text, lost: hasLostWords(memo), text: text.text, coder: memo.coderId === null ? null : coders.get(memo.coderId) ?? null,
      created: new Date(memo.createdAt).toISOString(), masked: text.masked || passage.masked,
    }
  })
}

function readAll(open: OpenStudy): PlacedMemo[] {
  const everything = { kind: null, coderId: null, text: '', lost: false }
  const all: PlacedMemo[] = []
  let part = listMemos(open.db, everything, { after: null, limit: page })
  all.push(...part.memos)
  while (part.next !== null) {
    part = listMemos(open.db, everything, { after: part.next, limit: page })
    all.push(...part.memos)
  }
  return all
}
