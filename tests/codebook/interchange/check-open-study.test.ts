import { describe, expect, test } from 'vitest'
import { checkOpenStudy } from '../../../codebook/interchange/check-open-study.ts'
import type { OpenStudy } from '../../../codebook/interchange/open-study.ts'

const existing: OpenStudy = {
  format: 'funn-study', version: 1,
  waves: [{ number: 1 }], coders: [{ key: 'A' }], codebookVersions: [{ number: 1 }], groups: [{ id: 'g1', key: 'G1' }],
  codes: [{ id: 'c1', key: 'B1' }, { id: 'c2', key: 'B5.1', stanceRequired: true, parent: 'B1' }],
  guides: [{ id: 'gu1', key: 'kommune', versions: [{ version: '1.0', sections: [{
    key: 'S0', fields: [{ key: 'navn' }], questions: [
      { number: 1, key: 'behov', text: 'Hvilke behov har dere?' }, { number: 2, text: 'Og ellers?' }, { number: 3, text: 'Vil du komme?', storage: 'key' },
    ],
  }] }] }],
  organisations: [{ id: 'o1', code: 'Kommune 1' }], informants: [{ id: 'p1', code: 'P01', organisation: 'Kommune 1' }],
  sessions: [{ id: 's1', code: 'I01', wave: 1, guide: 'kommune@1.0', answers: [
    { id: 'a1', question: 1, state: 'answered', text: 'Vi trenger tid.', codings: [{ id: 'k1', start: 0, end: 2, code: 'B1' }] },
  ] }],
}

function check(parts: Partial<OpenStudy>): string[] {
  return checkOpenStudy({ format: 'funn-study', version: 1, ...parts }, existing).map(({ where, problem }) => `${where} ${problem}`)
}

/** An answer to question 1 in a new session. */
function inSession(answer: NonNullable<NonNullable<OpenStudy['sessions']>[number]['answers']>[number]): Partial<OpenStudy> {
  return { sessions: [{ code: 'I02', guide: 'kommune', answers: [answer] }] }
}

test('a study may be imported into itself', () => {
  expect(checkOpenStudy(existing, existing)).toEqual([])
})

describe('keys and ids', () => {
  test.each<[string, Partial<OpenStudy>, string]>([
    ['the same key twice', { codes: [{ key: 'N1' }, { key: 'N1' }] }, 'codes[1].key duplicate'],
    ['the same session code twice', { sessions: [{ code: 'I02' }, { code: 'I02' }] }, 'sessions[1].code duplicate'],
    ['the same question number twice in a version', { guides: [{ key: 'ny', versions: [{ sections: [
      { key: 'S1', questions: [{ number: 1, text: 'a' }] }, { key: 'S2', questions: [{ number: 1, text: 'b' }] }] }] }] },
    'guides[0].versions[0].sections[1].questions[0].number duplicate'],
    ['the same participant twice', { sessions: [{ code: 'I02', participants: ['P01', { informant: 'P01' }] }] }, 'sessions[0].participants[1] duplicate'],
    ['the same question answered twice', { sessions: [{ code: 'I02', guide: 'kommune', answers: [
      { question: 1, text: 'a' }, { question: 'behov', text: 'b' }] }] }, 'sessions[0].answers[1].question duplicate'],
    ['the same id twice', { organisations: [{ id: 'x', code: 'O1' }, { id: 'x', code: 'O2' }] }, 'organisations[1].id duplicate'],
    ['the id of another thing in the study', { organisations: [{ id: 'o1', code: 'Kommune 2' }] }, 'organisations[0].id duplicate'],
    ['the id of a coding of another session', inSession({ question: 1, text: 'Ja', codings: [{ id: 'k1', whole: true, code: 'B1' }] }),
      'sessions[0].answers[0].codings[0].id duplicate'],
  ])('%s is refused', (_, parts, problem) => {
    expect(check(parts)).toEqual([problem])
  })

  test('the same id may name things of different kinds', () => {
    expect(check({ organisations: [{ id: 'x', code: 'O1' }], networks: [{ id: 'x', key: 'n' }] })).toEqual([])
  })
})

describe('references', () => {
  test.each<[string, Partial<OpenStudy>, string]>([
    ['group', { organisations: [{ code: 'O1', group: 'G9' }] }, 'organisations[0].group unknown-reference'],
    ['organisation', { informants: [{ code: 'P9', organisation: 'O9' }] }, 'informants[0].organisation unknown-reference'],
    ['code of a question', { guides: [{ key: 'ny', versions: [{ sections: [{ key: 'S', questions: [{ number: 1, text: 'a', defaultCodes: ['B1', 'B9'] }] }] }] }] },
      'guides[0].versions[0].sections[0].questions[0].defaultCodes[1] unknown-reference'],
    ['guide', { sessions: [{ code: 'I02', guide: 'kommune@2.0' }] }, 'sessions[0].guide unknown-reference'],
    ['question', inSession({ question: 9, text: 'Ja' }), 'sessions[0].answers[0].question unknown-reference'],
    ['guide of an answer', inSession({ question: 1, guide: 'annen', text: 'Ja' }), 'sessions[0].answers[0].guide unknown-reference'],
    ['code of a coding', inSession({ question: 1, text: 'Ja', codings: [{ whole: true, code: 'X' }] }), 'sessions[0].answers[0].codings[0].code unknown-reference'],
    ['informant of a coding', inSession({ question: 1, text: 'Ja', codings: [{ whole: true, code: 'B1', informant: 'P7' }] }),
      'sessions[0].answers[0].codings[0].informant unknown-reference'],
    ['coder', { sessions: [{ code: 'I02', askedBy: 'Z' }] }, 'sessions[0].askedBy unknown-reference'],
    ['coding of a finding', { findings: [{ key: 'F1', sentence: 'Flere vil.', evidence: [{ coding: 'k1' }, { coding: 'k9' }] }] }, 'findings[0].evidence[1].coding unknown-reference'],
    ['person', { key: { identities: [{ informant: 'P9', name: 'Kari' }] } }, 'key.identities[0].informant unknown-reference'],
    ['field', { key: { fields: [{ session: 'I01', section: 'S0', field: 'tlf', text: '1' }] } }, 'key.fields[0].field unknown-reference'],
  ])('to an unknown %s is refused', (_, parts, problem) => {
    expect(check(parts)).toEqual([problem])
  })

  test('to a guide with two versions must say which', () => {
    const guides = [{ key: 'kommune', versions: [{ version: '2.0' }] }]
    expect(check({ guides, sessions: [{ code: 'I02', guide: 'kommune' }, { code: 'I03', guide: 'kommune@2.0' }] })).toEqual(['sessions[0].guide ambiguous'])
  })

  test('to a wave may be left out only where there is one, or the session has its own', () => {
    const waves = [{ number: 2 }]
    expect(check({ waves, sessions: [{ code: 'I01' }, { code: 'I02' }, { code: 'I03', wave: 2 }] })).toEqual(['sessions[1].wave ambiguous'])
  })
})

describe('codes', () => {
  test('that are their own ancestors are refused', () => {
    expect(check({ codes: [{ key: 'N1', parent: 'N2' }, { key: 'N2', parent: 'N1' }] })).toEqual(['codes[0].parent cycle', 'codes[1].parent cycle'])
    expect(check({ codes: [{ key: 'B1', parent: 'B5.1' }] })).toEqual(['codes[0].parent cycle'])
  })

  test('may stand three levels deep and no deeper', () => {
    const three = [{ key: 'N3', parent: 'B5.1' }]
    expect(check({ codes: three })).toEqual([])
    expect(check({ codes: [...three, { key: 'N4', parent: 'N3' }] })).toEqual(['codes[1].parent too-many-levels'])
  })

  test('that require a stance need it, or an open null', () => {
    const coded = (stance: 'for' | null | undefined) => check(inSession({ question: 1, text: 'Ja', codings: [{ whole: true, code: 'B5.1', ...(stance === undefined ? {} : { stance }) }] }))
    expect(coded(undefined)).toEqual(['sessions[0].answers[0].codings[0].stance stance-required'])
    expect(coded('for')).toEqual([])
    expect(coded(null)).toEqual([])
  })
})

describe('answers', () => {
  test.each<[string, Partial<OpenStudy>, string]>([
    ['without text must say whether it was asked', inSession({ question: 1 }), 'sessions[0].answers[0].state state-missing'],
    ['with text cannot be unanswered', inSession({ question: 1, state: 'not-asked', text: 'Ja' }), 'sessions[0].answers[0].text text-without-answer'],
    ['to a question that identifies belongs in the key file', inSession({ question: 3, text: 'Ja' }), 'sessions[0].answers[0].question belongs-in-key'],
    ['cannot be coded outside its text', inSession({ question: 1, text: 'Ja', codings: [{ start: 0, end: 3, code: 'B1' }] }), 'sessions[0].answers[0].codings[0] outside-text'],
    ['with offsets must be clean already', inSession({ question: 1, text: 'A\u030A ja', marks: [{ start: 0, end: 2, kind: 'verbatim' }] }), 'sessions[0].answers[0].text unclean-text'],
  ])('%s', (_, parts, problem) => {
    expect(check(parts)).toEqual([problem])
  })

  test('may be unclean where places are given by their words', () => {
    expect(check(inSession({ question: 1, text: 'Vi tar e\u0301n ting\r\nav gangen', codings: [{ quote: 'ting', code: 'B1' }] }))).toEqual([])
  })

  test('keep the text that their codings are in', () => {
    const sessions = (codings: { id: string; start: number; end: number; code: string }[]) => [{ code: 'I01', answers: [{ question: 1, text: 'Noe annet.', codings }] }]
    expect(check({ sessions: sessions([]) })).toEqual(['sessions[0].answers[0].text text-changed'])
    expect(check({ sessions: sessions([{ id: 'k1', start: 0, end: 3, code: 'B1' }]) })).toEqual([])
  })
})
