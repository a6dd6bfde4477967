import { describe, expect, test } from 'vitest'
import { fillLetter, placeholders, type LetterFacts } from '../../../codebook/letters/fill-letter.ts'
import { ledgerStatus, refusesRecontact } from '../../../codebook/letters/ledger.ts'
import { letterTexts } from '../../../codebook/letters/letter-texts.ts'

const facts: LetterFacts = {
  title: 'Nettverk for klimaomstilling', firm: 'Grønn Utredning AS', client: 'Byvekstdirektoratet', legalBasis: 'consent', controllerRole: 'processor',
  deletionDay: '30. juni 2028', deadline: '1. mars 2027', contact: 'Ada', name: 'Kari Nordmann', organisation: 'Fjordby kommune',
}
const textOf = (body: string, language: 'nb' | 'nn', given: Partial<LetterFacts> = {}) =>
  fillLetter(body, language, { ...facts, ...given }).blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

describe('the letters of the template', () => {
  test.each(letterTexts.flatMap((letter) => [['nb', letter.key, letter.nb], ['nn', letter.key, letter.nn]] as const))('in %s, %s, have a title, are filled whole, and end with who signs', (language, key, body) => {
    const filled = fillLetter(body, language, facts)
    expect(filled.missing).toEqual([])
    expect(filled.blocks[0]?.kind).toBe('title')
    expect(textOf(body, language)).not.toMatch(/[{}#]/)
    // The consent is the informant's to sign; what follows is whom to answer instead.
    const end = key === 'samtykke' ? /\n(Navn|Namn): Kari Nordmann\n(Sted|Stad) og dato:\nUnderskrift:\n[^\n]*e-post til Ada\.[^\n]*$/ : /(Vennlig hilsen|Venleg helsing)\nGrønn Utredning AS$/
    expect(textOf(body, language)).toMatch(end)
    for (const [, name] of body.matchAll(/\{([^}]*)\}/g)) expect(placeholders).toContain(name)
  })

  test.each(['nb', 'nn'] as const)('say in %s who is responsible, on what ground, how long, what rights, and that it is voluntary', (language) => {
    const text = textOf(letterTexts[0]?.[language] ?? '', language)
    for (const part of [/Byvekstdirektoratet er behandlingsansvarl[ie]g/, /artikkel 6 nr\. 1 bokstav a/, /30\. juni 2028/, /innsyn/, /Datatilsynet/, /frivillig/, /gjennomfører oppdraget/, /trekk/]) expect(text).toMatch(part)
  })

  test('hold no bokmål in nynorsk', () => {
    for (const { nn } of letterTexts) expect(nn.replaceAll(/\{\w+\}/g, '').match(/\b(ikke|hva|hvor|noen|noe|fra|virksomhet\w*|opplysningene|rettighetene|hilsen|formålet)\b/gi)).toBeNull()
  })
})

describe('filling a letter', () => {
  test('shows what is missing and says so', () => {
    const filled = fillLetter('Slettes {slettedato}, se {kontakt}.', 'nb', { ...facts, deletionDay: null, contact: ' ' })
    expect(filled).toEqual({ blocks: [{ kind: 'paragraph', text: 'Slettes …………, se ………….' }], missing: ['slettedato', 'kontakt'] })
  })
  test('greets nobody in particular without a gap', () => {
    expect(textOf('Hei {navn}', 'nb', { name: null })).toBe('Hei')
  })
  test('fills once: braces in a name stay, and unknown fields too', () => {
    expect(textOf('Hei {navn} {ukjent}', 'nb', { name: '{firma}' })).toBe('Hei {firma} {ukjent}')
  })
})

describe('where an informant stands', () => {
  const given = { item: 'participate', state: 'given' } as const
  test.each([
    [{ isInformed: false, consents: [] }, 'missing-information'], [{ isInformed: false, consents: [given] }, 'missing-information'],
    [{ isInformed: true, consents: [] }, 'missing-answer'], [{ isInformed: true, consents: [{ item: 'participate', state: 'sent' }] }, 'missing-answer'],
    [{ isInformed: true, consents: [given] }, 'answered'], [{ isInformed: true, consents: [{ item: 'participate', state: 'declined' }] }, 'declined'],
    [{ isInformed: true, consents: [given, { item: 'quote', state: 'withdrawn' }] }, 'withdrawn'],
  ] as const)('%j is %s', (told, status) => { expect(ledgerStatus(told)).toBe(status) })

  test('no to new contact is told apart from silence', () => {
    expect(refusesRecontact([{ item: 'recontact', state: 'declined' }])).toBe(true)
    expect(refusesRecontact([given])).toBe(false)
  })
})
