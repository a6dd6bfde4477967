import { describe, expect, test } from 'vitest'
import { areWorthShowing, createSuggester, learnSuggester, type CodedPassage, type SuggestableCode } from '../../../codebook/suggestions/suggester.ts'
import { stem } from '../../../db/search/stem.ts'

const codes: readonly SuggestableCode[] = [
  { id: 'money', texts: ['Finansiering', 'Hvordan drift og deltakelse betales', 'penger budsjett egenandel tilskudd'] },
  { id: 'taking-part', texts: ['Bred medvirkning', 'Engasjere innbyggere, næringsliv og frivillige', 'ungdom folkemøte høring'] },
  { id: 'learning', texts: ['Læring', 'Dele kunnskap og erfaringer mellom byer', 'kompetanse kurs erfaringsdeling'] },
]
const best = (text: string, passages: readonly CodedPassage[] = [], list = codes) => createSuggester(list, passages, stem).suggest(text)[0]?.codeId

/** So many passages of each code, each with words of its own. */
function passagesOf(counts: Readonly<Record<string, number>>): CodedPassage[] {
  const says: Readonly<Record<string, readonly string[]>> = {
    'money': ['Egenandelen må være lav.', 'Staten bør gi tilskudd.', 'Budsjettet er trangt.', 'Hvem betaler driften?'],
    'taking-part': ['Innbyggerne ble spurt for sent.', 'Ungdommen bør med.', 'Frivillige lag kjenner grenda.', 'Folkemøtet var tomt.'],
    'learning': ['Vi lærte mye av nabobyen.', 'Kurset ga ny kunnskap.', 'Erfaringene deles for lite.', 'Kompetansen forsvinner.'],
  }
  return Object.entries(counts).flatMap(([code, count]) => Array.from({ length: count }, (_, at) => ({ text: `${says[code]?.[at % 4] ?? ''} Sak ${at}.`, codeIds: [code] })))
}

describe('before anything is coded', () => {
  test('the codebook alone suggests, with the words that weigh, and claims no percentage', () => {
    const [first, ...others] = createSuggester(codes, [], stem).suggest('Kommunene har ikke penger til en høy egenandel.')
    expect(first).toMatchObject({ codeId: 'money', probability: null })
    expect(first?.because).toContain('egenandel')
    expect(others).toHaveLength(2)
  })
  test('forms of a word, and words within words, are known', () => {
    expect(best('Budsjettene er for små')).toBe('money')
    expect(best('Nettverkskompetansen må bygges opp')).toBe('learning')
    expect(best('Innbyggjarane er ikkje spurde')).toBe('taking-part')
  })
  test.each(['', '   ', '…!?', 'og det som er', '12 345 2030', 'xqzw'])('of «%s» nothing is known, and nothing suggested', (text) => {
    expect(createSuggester(codes, [], stem).suggest(text)).toEqual([])
  })
  test('with no code, or one alone, there is nothing to choose between', () => {
    expect(best('penger', [], [])).toBeUndefined()
    expect(best('penger', [], codes.slice(0, 1))).toBeUndefined()
  })
})

describe('what has been coded', () => {
  test('teaches words that the codebook does not have', () => {
    const passages = [{ text: 'Driftsstøtte fra Enova.', codeIds: ['money'] }, { text: 'Enova dekker det.', codeIds: ['money'] }]
    expect(best('Enova')).toBeUndefined()
    expect(best('Enova dekker det.', passages.slice(1))).toBeUndefined()
    expect(best('Enova', passages)).toBe('money')
  })
  test('gives percentages from twenty passages on, which add up to no more than all', () => {
    expect(createSuggester(codes, passagesOf({ 'money': 7, 'learning': 6, 'taking-part': 6 }), stem).hitRate).toBeNull()
    const { suggest, hitRate } = createSuggester(codes, passagesOf({ 'money': 7, 'learning': 7, 'taking-part': 7 }), stem)
    expect(hitRate).toBeGreaterThan(0.7)
    const chances = suggest('Egenandelen er for høy').map((one) => one.probability ?? Number.NaN)
    expect(chances[0]).toBeGreaterThan(0.5)
    expect(chances.toSorted((a, b) => b - a)).toEqual(chances)
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9)
  })
  test('does not favour the rarest code, nor the commonest', () => {
    const passages = passagesOf({ 'money': 28, 'learning': 23, 'taking-part': 4 })
    expect(best('Kurset ga kunnskap', passages)).toBe('learning')
    expect(best('Tilskudd fra staten', passages)).toBe('money')
    expect(best('Ungdommen må få si sitt', passages)).toBe('taking-part')
  })
  test('in another order says the same', () => {
    const passages = passagesOf({ 'money': 9, 'learning': 8, 'taking-part': 7 })
    const text = 'Kurset ga kunnskap om budsjett og ungdom'
    expect(createSuggester(codes, passages.toReversed(), stem).suggest(text)).toEqual(createSuggester(codes, passages, stem).suggest(text))
  })
  test('with a number in it leaves other suggestions as they were', () => {
    const passages = passagesOf({ 'money': 8, 'learning': 8, 'taking-part': 8 })
    const text = 'Staten må gi midler og tilskudd'
    const before = createSuggester(codes, passages, stem).suggest(text).map((one) => one.codeId)
    expect(createSuggester(codes, [...passages, { text: 'I 2030 er målet null.', codeIds: ['learning'] }], stem).suggest(text).map((one) => one.codeId)).toEqual(before)
  })
  test('may have several codes, and codes that are not suggested at all', () => {
    expect(best('Kaffe', [{ text: 'Kaffe og kake', codeIds: ['learning', 'gone', 'learning'] }, { text: 'Kaffe', codeIds: ['gone'] }])).toBe('learning')
  })
})

test('a text as long as an interview gets finite, unequal percentages', () => {
  const { suggest } = createSuggester(codes, passagesOf({ 'money': 9, 'learning': 8, 'taking-part': 7 }), stem)
  const found = suggest('Egenandelen må ned, og erfaringene fra kurset bør deles med ungdom. '.repeat(150)).map((one) => one.probability ?? Number.NaN)
  expect(found.every(Number.isFinite)).toBe(true)
  expect(new Set(found).size).toBe(3)
})

test('words that every object has are words like others', () => {
  expect(best('constructor', [{ text: 'constructor __proto__ toString', codeIds: ['learning'] }])).toBe('learning')
})

test('learning can pause after each passage that is learnt and each that is tried', () => {
  expect([...learnSuggester(codes, passagesOf({ 'money': 2, 'learning': 1 }), stem)]).toHaveLength(3)
  expect([...learnSuggester(codes, passagesOf({ 'money': 9, 'learning': 8, 'taking-part': 7 }), stem)]).toHaveLength(48)
})

test('what is less likely right than not is not worth showing, once that can be said', () => {
  expect(areWorthShowing([])).toBe(false)
  expect(areWorthShowing([{ probability: null }, { probability: null }])).toBe(true)
  expect(areWorthShowing([{ probability: 0.5 }, { probability: 0.2 }])).toBe(true)
  expect(areWorthShowing([{ probability: 0.49 }, { probability: 0.4 }])).toBe(false)
})

test('a passage that was coded is suggested for as if it had not been, and leaves the model as it was', () => {
  const passages = passagesOf({ 'money': 9, 'learning': 8, 'taking-part': 7 })
  const [coded, ...others] = passages
  if (coded === undefined) throw new Error('no passages')
  const suggester = createSuggester(codes, passages, stem)
  const before = suggester.suggest('Kurset ga kunnskap om budsjett og ungdom')
  expect(suggester.suggest(coded.text).map((one) => one.codeId)).toEqual(createSuggester(codes, others, stem).suggest(coded.text).map((one) => one.codeId))
  expect(suggester.suggest('Kurset ga kunnskap om budsjett og ungdom')).toEqual(before)
})
