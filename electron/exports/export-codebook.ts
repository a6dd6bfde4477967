import { v5, validate } from 'uuid'
import type { FrozenCode } from '../../codebook/codes/frozen-code.ts'
import { codebookRows } from '../../codebook/interchange/codebook-table/codebook-rows.ts'
import { writeQdc } from '../../codebook/interchange/qdc/write-qdc.ts'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import type { Result } from '../../codebook/result.ts'
import { frozenCodes } from '../../db/queries/codebook-log.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { CodebookForm } from '../contract/choices.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { csvRows, csvStart } from './csv.ts'
import { maskFor } from './mask-for.ts'
import type { QuoteCount } from './profile-quotes.ts'
import type { WriteFailure } from './write-file-safely.ts'
import { writePieces, type StoredFile } from './write-pieces.ts'

/** Names the ids of studies that were made elsewhere. */
const foreignIds = '2f3c1d52-6a0b-5f6e-9d27-6b1f0c5a7e11'

/** Texts of a code in which somebody may be named. */
const texts = ['definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example'] as const

/** The codes to write, without the tags, which are the register's; outside the team with names that the key file knows, addresses and numbers masked. */
export function readCodebook(open: OpenStudy, profile: ExportProfile): { readonly codes: readonly FrozenCode[] } & QuoteCount {
  const mask = maskFor(open, profile)
  const codes = frozenCodes(open.db).filter((code) => code.network === null).map((code): { readonly code: FrozenCode; readonly masked: boolean } => {
    const masked = texts.map((text) => mask(code[text]))
    return { code: { ...code, ...Object.fromEntries(texts.map((text, at) => [text, masked[at]?.text ?? ''])) }, masked: masked.some((text) => text.masked) }
  })
  return { codes: codes.map(({ code }) => code), quotes: codes.length, masked: codes.filter(({ masked }) => masked).length }
}

/** Writes codes as a table, or as a codebook for other programs, which must have some; in the study's language. */
export function writeCodebook(open: OpenStudy, path: string, codes: readonly FrozenCode[], form: CodebookForm): Promise<Result<StoredFile, WriteFailure>> {
  return writePieces(path, piecesOf(open, codes, form))
}

function piecesOf(open: OpenStudy, codes: readonly FrozenCode[], form: CodebookForm): readonly Uint8Array[] {
  const { language } = readStudy(open.db)
  if (form === 'qdc') {
    const ids = new Map(listCodes(open.db).map(({ key, id }) => [key, id]))
    return [new TextEncoder().encode(writeQdc(codes.map((code) => ({ guid: guidOf(ids.get(code.key) ?? code.key), code })), language))]
  }
  const { header, rows } = codebookRows(codes, language)
  return [csvStart(header), csvRows(rows)]
}

/** The code's own id, in the letters that all programs take; of an id that is none of ours, one that is always the same. */
function guidOf(id: string): string {
  return (validate(id) ? id : v5(id, foreignIds)).toUpperCase()
}
