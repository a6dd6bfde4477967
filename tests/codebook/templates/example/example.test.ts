import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { noFilter } from '../../../../codebook/analysis/counting-facts.ts'
import { disclosedMatrix, type ShownRow } from '../../../../codebook/analysis/disclosed-matrix.ts'
import { allCodes } from '../../../../codebook/templates/all-codes.ts'
import { exampleAssessment } from '../../../../codebook/templates/example/assessment.ts'
import { exampleFindings } from '../../../../codebook/templates/example/findings.ts'
import { exampleMemos } from '../../../../codebook/templates/example/memos.ts'
import { exampleInformants, exampleOrganisations, exampleSessions, exampleTemplate } from '../../../../codebook/templates/example/index.ts'
import { parseNotes } from '../../../../codebook/templates/example/parse-notes.ts'
import { writeExample } from '../../../../db/example/write-example.ts'
import { createFile } from '../../../../db/open.ts'
import { Counting } from '../../../../db/counting/counting.ts'
import { tempFolder } from '../../../builders/temp-folder.ts'

const sessions = exampleSessions.map((session) => ({ ...session, answers: parseNotes(session.notes) }))
const answers = sessions.flatMap((session) => session.answers)
const codings = answers.flatMap((answer) => answer.codings)
const marks = answers.flatMap((answer) => answer.marks)
const codes = allCodes(exampleTemplate.codes)

/** The municipalities with most inhabitants, and the ministries a study like this one would be done for. */
const realNames = [
  'Oslo', 'Bergen', 'Stavanger', 'Trondheim', 'Bærum', 'Kristiansand', 'Drammen', 'Asker', 'Lillestrøm', 'Fredrikstad', 'Sandnes', 'Tromsø', 'Ålesund',
  'Skien', 'Sandefjord', 'Nordre Follo', 'Sarpsborg', 'Tønsberg', 'Bodø', 'Larvik', 'Indre Østfold', 'Lørenskog', 'Ullensaker', 'Arendal', 'Øygarden',
  'Karmøy', 'Moss', 'Haugesund', 'Porsgrunn', 'Ringsaker', 'Halden', 'Gjøvik', 'Hamar', 'Lillehammer', 'KDD', 'KLD',
]

describe('the notes of the example', () => {
  test('can all be read: no span left open, every question in the guide and asked once', () => {
    for (const { code, guide, answers: own } of sessions) {
      const numbers = exampleTemplate.guides.find(({ key }) => key === guide)?.sections.flatMap(({ questions }) => questions.map(({ number }) => number))
      const asked = own.flatMap(({ question }) => question ?? [])
      expect(asked.filter((number) => !numbers?.includes(number)), code).toEqual([])
      expect(new Set(asked).size, code).toBe(asked.length)
      expect(own.filter(({ text }) => /[{}|]|^@@/mu.test(text)), code).toEqual([])
      expect(own.filter(({ state, text }) => (state === 'no-answer') !== (text === '')), code).toEqual([])
    }
  })

  test('are of interviews, one group interview and one seminar, with all eight groups', () => {
    expect(Object.fromEntries(Map.groupBy(sessions, ({ kind }) => kind).entries().map(([kind, list]) => [kind, list.length])))
      .toEqual({ interview: 17, group: 1, seminar: 1 })
    expect(new Set(sessions.map(({ code }) => code)).size).toBe(sessions.length)
    expect([...new Set(exampleOrganisations.map(({ group }) => group))].toSorted()).toEqual(exampleTemplate.groups.map(({ key }) => key))
    const interviewed = new Set(sessions.filter(({ kind }) => kind === 'interview').flatMap(({ informants }) => informants.map(organisationOf)))
    expect(exampleOrganisations.filter(({ key }) => !interviewed.has(key))).toEqual([])
  })

  test('are long enough to search and code in: ten thousand words, and hundreds of codings by each of two coders', () => {
    expect(answers.map(({ text }) => text).join(' ').match(/\p{L}[\p{L}\p{N}’'-]*/gu)?.length).toBeGreaterThan(10_000)
    expect([...new Set(codings.map(({ coder }) => coder))].toSorted()).toEqual(['A', 'B'])
    for (const coder of ['A', 'B']) expect(codings.filter((coding) => coding.coder === coder).length, coder).toBeGreaterThan(200)
  })

  test('show every kind of mark and every state of an answer', () => {
    const byKind = Map.groupBy(marks, ({ kind }) => kind)
    expect(byKind.get('verbatim')?.length).toBeGreaterThan(50)
    expect(byKind.get('speaker')?.length).toBeGreaterThan(60)
    expect(byKind.get('confidential')?.length).toBeGreaterThan(12)
    expect(byKind.get('third-person')?.length).toBeGreaterThan(12)
    expect(answers.filter(({ state }) => state === 'no-answer').length).toBeGreaterThan(3)
    expect(answers.filter(({ question }) => question === null).length).toBeGreaterThan(6)
  })

  test('are coded with codes that exist, with a stance where the code requires one', () => {
    const known = new Map(codes.map((code) => [code.key, code]))
    expect(codings.filter(({ code }) => !known.has(code))).toEqual([])
    expect(codings.filter(({ code, stance }) => known.get(code)?.stanceRequired && stance === null)).toEqual([])
    expect(codings.filter(({ start, end }) => start >= end)).toEqual([])
    expect(new Set(codings.map(({ stance }) => stance))).toEqual(new Set(['for', 'against', 'divided', 'neutral', null]))
    const used = new Set(codings.map(({ code }) => code))
    expect(codes.filter((code) => code.children.length === 0 && !used.has(code.key))).toEqual([])
  })

  test('hold places where the coders disagree on the code, and places where they disagree on the stance', () => {
    const pairs = answers.flatMap(({ codings: own }) => own.filter(({ coder }) => coder === 'A')
      .flatMap((a) => own.filter((b) => b.coder === 'B' && b.start === a.start && b.end === a.end).map((b) => ({ a, b }))))
    expect(pairs.filter(({ a, b }) => a.code === b.code && a.stance === b.stance).length).toBeGreaterThan(50)
    expect(pairs.filter(({ a, b }) => a.code !== b.code).length).toBeGreaterThan(8)
    expect(pairs.filter(({ a, b }) => a.code === b.code && a.stance !== b.stance).length).toBeGreaterThan(12)
  })

  test('mark who speaks wherever several took part, and only people who were there', () => {
    for (const { code, informants, answers: own } of sessions) {
      const speakers = own.flatMap((answer) => answer.marks).filter(({ kind }) => kind === 'speaker').map(({ speaker }) => speaker)
      expect(speakers.filter((speaker) => speaker !== null && !informants.includes(speaker)), code).toEqual([])
      expect(speakers.length > 0, code).toBe(informants.length > 1)
    }
    const group = sessions.find(({ kind }) => kind === 'group')
    expect(group?.informants.filter((key) => !group.answers.some((answer) => answer.marks.some(({ speaker }) => speaker === key)))).toEqual([])
  })

  test('name no real municipality and no real ministry, nor does anything else of the example', () => {
    const all = JSON.stringify([exampleTemplate, sessions, exampleOrganisations, exampleInformants, exampleFindings, exampleAssessment, exampleMemos])
    expect(realNames.filter((name) => new RegExp(`(?<!\\p{L})${name}s?(?!\\p{L})`, 'u').test(all))).toEqual([])
  })
})

describe('the counts of the example', () => {
  const categories = exampleTemplate.codes.map(({ key }) => key)

  test('have something to see: 30 to 95 % of those asked, cells of nobody and cells not asked', () => {
    const { row } = internalMatrix()
    for (const key of categories) {
      const share = (row(key).total.mentioned ?? 0) / (row(key).total.asked ?? 0)
      expect(share, key).toBeGreaterThan(0.3)
      expect(share, key).toBeLessThan(0.95)
    }
    const cells = categories.flatMap((key) => row(key).cells)
    expect(cells.filter(({ asked }) => asked === 0).length).toBeGreaterThan(2)
    expect(cells.filter(({ asked, mentioned }) => asked !== 0 && mentioned === 0).length).toBeGreaterThan(2)
  })

  test('differ between the groups as the story has it', () => {
    const { cell } = internalMatrix()
    expect(['G1', 'G2', 'G4', 'G6'].map((group) => cell('B3', group))).toEqual(['3 of 3', '3 of 3', '0 of 2', '0 of 2'])
    expect(['G1', 'G3', 'G5', 'G6'].map((group) => cell('B6', group))).toEqual(['1 of 3', '–', '2 of 2', '2 of 2'])
    expect(['G1', 'G6', 'G7', 'G8'].map((group) => cell('B5', group))).toEqual(['3 of 3', '2 of 2', '–', '–'])
    expect(['G4', 'G5', 'G7'].map((group) => cell('T1', group))).toEqual(['2 of 2', '–', '0 of 1'])
    expect(['G2', 'G6'].map((group) => cell('B1', group))).toEqual(['3 of 3', '0 of 2'])
  })

  test('have a long tail: sub-codes from nearly all to very few', () => {
    const { row } = internalMatrix()
    const mentioned = codes.filter(({ children }) => children.length === 0).map(({ key }) => row(key).total.mentioned ?? 0)
    expect(Math.max(...mentioned)).toBeGreaterThan(13)
    expect(mentioned.filter((count) => count <= 4).length).toBeGreaterThan(6)
    expect(mentioned.filter((count) => count === 0)).toEqual([])
  })

  test('bear out each quantifier word of the findings, except the two drafts that are wrong on purpose', () => {
    const { row } = internalMatrix()
    const borneOut = exampleFindings.filter(({ sentence, theme, stance }) => {
      const { total, stances } = row(theme)
      const x = (stance ? stances[stance] : total.mentioned) ?? 0
      const n = total.asked ?? 0
      const word = Object.keys(quantifiers).find((one) => new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'iu').test(sentence)) ?? ''
      return quantifiers[word]?.(x, n, stances)
    })
    expect(borneOut.map(({ key }) => key)).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
  })
})

/** The house rule for quantifier words: x of n organisations asked. */
const quantifiers: Readonly<Record<string, (x: number, n: number, stances: ShownRow['stances']) => boolean>> = {
  'nesten alle': (x, n) => x / n >= 0.85 && x < n,
  'om lag halvparten': (x, n) => n >= 6 && x / n >= 0.4 && x / n <= 0.6,
  'de fleste': (x, n) => x / n > 0.5,
  delt: (_x, _n, stances) => (stances.for ?? 0) >= 2 && (stances.against ?? 0) >= 2,
  flere: (x, n) => x >= 3 && x / n < 0.5,
  få: (x, n) => x >= 1 && x / n < 0.2,
  ingen: (x) => x === 0,
}

function organisationOf(informant: string): string | undefined {
  return exampleInformants.find(({ key }) => key === informant)?.organisation
}

let counted: ReturnType<typeof countExample> | undefined

/** The matrix by organisation as the consultants see it; counted once, as it takes half a second. */
function internalMatrix() {
  counted ??= countExample()
  return counted
}

/** Writes the example to a file and counts what the file says. */
function countExample() {
  const made = createFile('study', join(tempFolder(), 'example.funn'), 'et rolig passord')
  if (!made.ok) throw new Error(made.failure.kind)
  onTestFinished(() => made.value.close())
  writeExample({ study: made.value, key: null })
  const facts = new Counting(made.value).facts(null)
  const { rows } = disclosedMatrix(facts, 'organisation', noFilter, 'internal')
  const row = (key: string): ShownRow => {
    const found = rows.find(({ code }) => facts.codes[code]?.key === key)
    if (!found) throw new Error(`no row ${key}`)
    return found
  }
  const cell = (key: string, group: string): string => {
    const found = row(key).cells[facts.groups.findIndex((one) => one.key === group)]
    return found?.asked === 0 ? '–' : `${found?.mentioned} of ${found?.asked}`
  }
  return { row, cell }
}
