import type { FrozenCode } from '../../codebook/codes/frozen-code.ts'
import { codebookRows } from '../../codebook/interchange/codebook-table/codebook-rows.ts'
import { nameMasker } from '../../codebook/privacy/mask-names.ts'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import type { Result } from '../../codebook/result.ts'
import { frozenCodes } from '../../db/queries/codebook-log.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { csvRows, csvStart } from './csv.ts'
import { knownNames } from './known-names.ts'
import type { QuoteCount } from './profile-quotes.ts'
import type { WriteFailure } from './write-file-safely.ts'
import { writePieces, type StoredFile } from './write-pieces.ts'

/** Texts of a code in which somebody may be named. */
const texts = ['definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example'] as const

/** Writes the codebook as a table, without the tags, which are the register's, in the study's language; outside the team with the names masked that the key file knows. */
export async function exportCodebook(open: OpenStudy, path: string, profile: ExportProfile): Promise<{ readonly stored: Result<StoredFile, WriteFailure> } & QuoteCount> {
  const mask = nameMasker(isDisclosed(profile) ? knownNames(open) : [])
  const codes = frozenCodes(open.db).filter((code) => code.network === null).map((code): { readonly code: FrozenCode; readonly masked: boolean } => {
    const masked = texts.map((text) => mask(code[text]))
    return { code: { ...code, ...Object.fromEntries(texts.map((text, at) => [text, masked[at]?.text ?? ''])) }, masked: masked.some((text) => text.masked) }
  })
  const { header, rows } = codebookRows(codes.map(({ code }) => code), readStudy(open.db).language)
  return { stored: await writePieces(path, [csvStart(header), csvRows(rows)]), quotes: codes.length, masked: codes.filter(({ masked }) => masked).length }
}
