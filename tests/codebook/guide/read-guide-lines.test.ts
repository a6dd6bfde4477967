import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readGuideLines, type ReadGuide } from '../../../codebook/guide/read-guide-lines.ts'
import { municipalGuide } from '../../../codebook/templates/needs-and-alternatives/guide.ts'

/** The published report that the template is made from; not handed out with Funn, and without it what needs it is skipped. */
const report = process.env['FUNN_SOURCE_REPORT'] ?? join(import.meta.dirname, '../../../../shared/spec/report-r1022043.txt')

function read(text: string, isWrapped = true): ReadGuide {
  const guide = readGuideLines(text.split('\n').map((line) => ({ text: line, heading: false, listNumber: null })), isWrapped)
  if (!guide.ok) throw new Error(guide.failure)
  return guide.value
}

describe('a guide in a text file', () => {
  const guide = read(readFileSync(new URL('../../fixtures/guides/fjordby.txt', import.meta.url), 'utf8'))
  const questions = guide.sections.flatMap((section) => section.questions)

  it('gives its title, introduction and headings with the minutes planned', () => {
    expect(guide.title).toBe('Intervjuguide – biblioteker')
    expect(guide.intro).toEqual(['På oppdrag for Kulturrådet i Nordvik undersøker vi hvordan bibliotekene arbeider med lesing. Samtalen tar om lag en time.'])
    expect(guide.sections.map(({ title, minutes, questions: { length } }) => [title, minutes, length])).toEqual([['Innledning', 5, 0], ['Om biblioteket', 15, 3], ['Veien videre', null, 3]])
    expect(guide.leftOut).toEqual([])
  })
  it('gives lines that wait for an answer as fields of the key file', () => {
    expect(guide.sections[0]?.fields).toEqual(['Navn:', 'Stilling/rolle:', 'Bibliotek:'].map((label) => ({ label, storage: 'key' })))
  })
  it('takes a follow-up with what comes after it', () => {
    expect(questions[1]).toEqual({
      text: 'Samarbeider dere med skolene i kommunen?', followUps: [{ when: 'ja', text: 'Hvis ja, hvordan?', then: ['Hvem tar initiativ?', 'Hva kommer ut av det?'] }],
    })
  })
  it('takes prompts in a line apart, but not within brackets, and a remark as a note', () => {
    expect(questions[2]).toEqual({
      text: 'Hvilke grupper når dere ikke?', note: '(barn og voksne)', promptsLabel: 'Stikkord', prompts: ['ungdom', 'nye innbyggere (også sesongarbeidere, studenter)', 'eldre'],
    })
  })
  it('takes bullets as prompts, and those that ask as sub-questions', () => {
    expect(questions[3]).toEqual({
      text: 'Hva skulle dere ønske dere av et nasjonalt nettverk?', promptsLabel: 'Stikkord', prompts: ['møteplasser', 'felles innkjøp'],
      subQuestions: ['Hvem bør drive det?', 'Hva bør være statens rolle?'], examples: 'Eksempler kan være digitale plattformer og faste samlinger.',
    })
  })
  it('takes a question without a question mark as it is', () => {
    expect(questions[4]).toEqual({ text: 'Fortell om noe dere er stolte av.' })
  })
})

test('a document without numbered questions is no guide', () => {
  expect(readGuideLines([{ text: 'Kjære informant,', heading: false, listNumber: null }], false)).toEqual({ ok: false, failure: 'no-questions' })
})

test('numbering that begins again under each heading is read on', () => {
  expect(read('Første del\n1. Hva?\n2. Hvem?\n\nAndre del\n1. Hvor?').sections.map((section) => section.questions.map(({ text }) => text))).toEqual([['Hva?', 'Hvem?'], ['Hvor?']])
})

describe.skipIf(!existsSync(report))('the guide of the published report', () => {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : ''
  const guide = text === '' ? null : read(text.slice(text.lastIndexOf('Vedlegg B - Intervjuguide'), text.lastIndexOf('Agenda Kaupang bidrar til')))

  it('comes out as the template has it: sections, fields and all eighteen questions with what hangs on them', () => {
    const wanted = municipalGuide.sections.map(({ title, fields, questions }) => ({
      title, fields: fields.map(({ label, storage }) => ({ label, storage })),
      questions: questions.map(({ text: asked, examples, note, promptsLabel, prompts, followUps, subQuestions }) => ({
        text: asked, ...(examples === undefined ? {} : { examples }), ...(note === undefined ? {} : { note }), ...(promptsLabel === undefined ? {} : { promptsLabel, prompts }),
        ...(followUps === undefined ? {} : { followUps: followUps.map(({ when, text: then, then: more }) => ({ when, text: then, ...(more === undefined ? {} : { then: more }) })) }),
        ...(subQuestions === undefined ? {} : { subQuestions }),
      })),
    }))
    expect(guide?.title).toBe('Intervjuguide – kommuner')
    expect(guide?.sections.map(({ minutes: _, ...section }) => section)).toEqual(wanted)
    expect(guide?.leftOut).toEqual([])
  })
})
