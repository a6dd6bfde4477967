import { existsSync } from 'node:fs'
import type { DocumentBlock } from '../../codebook/approval/document-model.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import { fillLetter, type LetterFacts } from '../../codebook/letters/fill-letter.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { versionFor, type ListedLetter } from '../../db/queries/letters.ts'
import { listInformants, listOrganisations, readNames } from '../../db/queries/register.ts'
import { currentWave, readStudy } from '../../db/queries/study-row.ts'
import type { Store } from '../../db/store.ts'
import type { Failure } from '../contract/failure.ts'
import { dayInWords, today } from './day-in-words.ts'
import { writePlainDocument } from './write-plain-document.ts'

export interface LetterOrder {
  readonly informantIds: readonly string[]
  readonly isMerged: boolean
  readonly contact: string
  readonly deadline: number | null
}

/**
 * Writes a letter for each informant: one after the other in one file, or each in a file of its own beside it.
 *
 * Files are told apart by the pseudonyms of the study, never by names, and none that is there is replaced.
 */
export async function writeLetters(
  db: Store, key: Store, letter: ListedLetter, path: string, order: LetterOrder,
): Promise<Result<{ letters: number; files: number; missing: string[] }, Failure>> {
  const organisations = new Map(listOrganisations(db, currentWave(db).id).map((row) => [row.id, row]))
  const missing = new Set<string>()
  const addressees = listInformants(db).filter(({ id }) => order.informantIds.includes(id))
  const names = readNames(key, addressees.flatMap(({ id, organisationId }) => [id, organisationId]))
  const letters = addressees.map((informant) => {
    const organisation = organisations.get(informant.organisationId)
    const version = versionFor(letter, organisation?.language ?? 'nb')
    const language = version?.language ?? 'nb'
    const filled = fillLetter(version?.body ?? '', language, {
      ...factsOf(db, order, language), name: names.get(informant.id) ?? '', organisation: names.get(informant.organisationId) ?? '',
    })
    for (const placeholder of filled.missing) missing.add(placeholder)
    return { code: informant.code, language, blocks: filled.blocks }
  })
  const files = order.isMerged ? [{ path, letters }] : letters.map((one) => ({ path: letters.length === 1 ? path : beside(path, one.code), letters: [one] }))
  if (!order.isMerged && letters.length > 1 && files.some((file) => existsSync(file.path))) return fail({ kind: 'exists' })
  for (const file of files) {
    const written = await writePlainDocument(file.path, {
      language: file.letters[0]?.language ?? 'nb', title: letter.title, date: today(), blocks: file.letters.flatMap(({ blocks }, at) => onNewPage(blocks, at > 0)),
    })
    if (!written.ok) return written
  }
  return ok({ letters: letters.length, files: files.length, missing: [...missing] })
}

function factsOf(db: Store, order: LetterOrder, language: Language): Omit<LetterFacts, 'name' | 'organisation'> {
  const facts = readStudy(db)
  return {
    title: facts.title, firm: facts.firm, client: facts.client, legalBasis: facts.legal_basis, controllerRole: facts.controller_role,
    deletionDay: facts.deletion_date === null ? null : dayInWords(facts.deletion_date, language),
    deadline: order.deadline === null ? null : dayInWords(order.deadline, language), contact: order.contact,
  }
}

function onNewPage(blocks: readonly DocumentBlock[], isNew: boolean): readonly DocumentBlock[] {
  return isNew ? blocks.map((block, at) => (at === 0 && block.kind === 'title' ? { ...block, newPage: true } : block)) : blocks
}

function beside(path: string, code: string): string {
  return path.replace(/(\.docx)?$/i, `-${code.replace(/[^\p{L}\p{N}]+/gu, '-')}.docx`)
}
