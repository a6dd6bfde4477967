import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { applyEdits } from '../../../../codebook/coding/text-edit.ts'
import { findIdentifiers, knowIdentifiers, type KnownSubject } from '../../../../codebook/privacy/identifiers/find-identifiers.ts'
import { countIdentifiers, proposedChoice, settleEdits } from '../../../../codebook/privacy/identifiers/found-identifier.ts'

const subjects: readonly KnownSubject[] = [
  { id: 'kari', kind: 'informant', name: 'Kari Anne Nordmann', email: 'kari.nordmann@fjordby.example.no', phone: '+47 412 34 567' },
  { id: 'per', kind: 'informant', name: 'Per Dag', email: '', phone: '' },
  { id: 'åse', kind: 'informant', name: 'Åse-Marie Bjørnøy', email: '', phone: '' },
  { id: 'hans', kind: 'informant', name: 'Hans von Sand', email: '', phone: '' },
  { id: 'ola', kind: 'informant', name: 'Ola Bjørnøy', email: '', phone: '' },
  { id: 'fjordby', kind: 'organisation', name: 'Fjordby kommune', email: '', phone: '' },
  { id: 'time', kind: 'organisation', name: 'Time kommune', email: '', phone: '' },
  { id: 'nikos', kind: 'informant', name: 'ΝΙΚΟΣ', email: '', phone: '' },
  { id: 'ks', kind: 'organisation', name: 'KS', email: '', phone: '' },
  { id: 'nordvik', kind: 'organisation', name: 'Nordvik Norsk Nettverk for Smart Utvikling AS', email: '', phone: '' },
]
const known = knowIdentifiers(subjects)

/** What was found, as «subject: words». */
function found(text: string): string[] {
  return findIdentifiers(text, known).map(({ kind, subject, start, end }) => `${subject ?? kind}: ${text.slice(start, end)}`)
}

test.each<[string, string[]]>([
  ['Kari Nordmann sa ja.', ['kari: Kari Nordmann']],
  ['Kari Anne Nordmann, Fjordby', ['kari: Kari Anne Nordmann', 'fjordby: Fjordby']],
  ['kari nordmann sa ja', ['kari: kari nordmann']],
  ['KARI NORDMANN', ['kari: KARI NORDMANN']],
  ['Kari Nordmanns hus, Karis hus, Fjordbys hus', ['kari: Kari Nordmann', 'kari: Kari', 'fjordby: Fjordby']],
  ['Hos Kari O. Nordmann', ['kari: Kari', 'kari: Nordmann']],
  ['Åse-Marie og A\u030Ase Marie', ['åse: Åse-Marie', 'åse: A\u030Ase Marie']],
  ['İ A\u030Ase og Åse', ['åse: A\u030Ase', 'åse: Åse']],
  ["ΝΙΚΟΣ's bok", ['nikos: ΝΙΚΟΣ']],
  ['åse sa', ['åse: åse']],
  ['Ase sa', []],
  ['Vi møtte Bjørnøy', ['person: Bjørnøy']],
  ['Ola Bjørnøy kom', ['ola: Ola Bjørnøy']],
  ['Karianne og Nordmannsdalen i Fjordbyen', []],
  ['Fjordby-ordføreren i Fjordby kommune', ['fjordby: Fjordby', 'fjordby: Fjordby kommune']],
  ['«Fjordby kommunes plan»', ['fjordby: Fjordby kommune']],
  ['Hans og von', ['hans: Hans']],
  ['KS mener', ['ks: KS']],
  ['ks mener', []],
  ['De i Nordvik sa at nettverk og utvikling er bra. Norsk utvikling.', ['nordvik: Nordvik']],
  ['Nettverk er bra. Utvikling også. Smart det.', []],
  ['Hun har kari.nordmann@fjordby.example.no og post@nordvik.example.no', ['kari: kari.nordmann@fjordby.example.no', 'email: post@nordvik.example.no']],
  ['Mobil: 412 34 567 eller 98765432', ['kari: 412 34 567', 'phone: 98765432']],
  ['Spør kari@, @fjord eller a@b', ['kari: kari']],
  ['Per.\nFjordby', ['fjordby: Fjordby']],
])('«%s»', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

describe('names that are ordinary words', () => {
  test.each([
    '100 kroner per dag', 'Per i dag er det få', 'Hver dag, dag for dag', 'Sand på stranda', 'på stranden', 'en nordmann', 'per dag', 'Dag 1: oppstart', 'DAG TO', 'Time for time', 'i løpet av en time', 'Timene går', '- Per nå er vi tre',
  ])('are none in «%s»', (text) => {
    expect(found(text)).toEqual([])
  })
  test.each<[string, string[]]>([
    ['Vi spurte Per om det', ['per: Per']], ['Som Dag og Time', ['per: Dag', 'time: Time']], ['Per Dag kom', ['per: Per Dag']], ['Per: Vi vil møtes', ['per: Per']], ['Per sa at det går', ['per: Per']],
    ['De i Time kommune', ['time: Time kommune']], ['Hans von Sand', ['hans: Hans von Sand']], ['De spurte Sand', ['hans: Sand']],
  ])('are found in «%s»', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

const pieces = fc.constantFrom(
  'Kari', 'Nordmann', 'Karis', 'Per', 'Dag', 'fjordby', 'Time', 'KS', 'Nordvik', 'Åse', 'A\u030Ase', '-', ' ', ' ', '\n', '. ', ', ', ': ', '«', '@', 'a@b.no', '412 34 567', '41234567', '2023', '12 000 000', '01010100050', '974 760 673',
  '+47', 'kr', '😀', '\u0301', 'sa', '[…]', 's', '/', '1.',
)
const lists = fc.array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 40 })
const texts = lists.map((list) => list.join(''))
/** With signs in between: what stands right beside a number decides what it is, and a mask there is something else. */
const spaced = lists.map((list) => list.join('; '))
const pseudonyms = new Map(subjects.map(({ id }, at) => [id, `P0${at}`]))

describe('whatever the text', () => {
  it('gives spans in order that lie apart and within it', () => {
    fc.assert(fc.property(texts, (text) => {
      let end = 0
      for (const span of findIdentifiers(text, known)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(text.slice(span.start, span.end).trim()).not.toBe('')
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }), { numRuns: 2000 })
  })

  it('finds nothing twice: once all is masked or replaced, nothing that was there is left', () => {
    fc.assert(fc.property(spaced, fc.boolean(), (text, asProposed) => {
      const hits = findIdentifiers(text, known)
      const choices = hits.map((hit) => (asProposed ? proposedChoice(hit) : 'mask' as const))
      const settled = applyEdits(text, settleEdits(hits, choices, (subject) => pseudonyms.get(subject)))
      const left = findIdentifiers(settled, known).map(({ start, end }) => settled.slice(start, end))
      expect(left).toEqual([])
    }), { numRuns: 2000 })
  })

  it('finds the same numbers and names with words before and after', () => {
    fc.assert(fc.property(texts, (text) => {
      const alone = findIdentifiers(text, known)
      const lead = 'Hun sa.\n'
      expect(findIdentifiers(`${lead}${text}\nOg så.`, known)).toEqual(alone.map((hit) => ({ ...hit, start: hit.start + lead.length, end: hit.end + lead.length })))
    }), { numRuns: 1000 })
  })

  it('takes time in its length: a million letters of what is hardest', () => {
    const many = Array.from({ length: 3000 }, (_, at): KnownSubject => ({ id: `s${at}`, kind: 'informant', name: `Kari Navn${at}`, email: '', phone: '' }))
    const all = knowIdentifiers([...subjects, ...many])
    const million = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length))
    expect(findIdentifiers(million('a'), all)).toEqual([])
    expect(findIdentifiers(million('1'), all)).toEqual([])
    expect(findIdentifiers(million('@'), all)).toEqual([])
    expect(findIdentifiers(million('a.'), all)).toEqual([])
    expect(findIdentifiers(million('12 '), all).length).toBeLessThan(10)
    expect(findIdentifiers(million('kari '), all)).toHaveLength(200_000)
    expect(findIdentifiers(million('412 34 567 '), all).length).toBeGreaterThan(10_000)
  })
})

it('proposes the pseudonym for those who are known, and a mask for all else', () => {
  const text = 'Kari ringte 412 34 567 fra Fjordby; Bjørnøy skrev til kari.nordmann@fjordby.example.no.'
  const hits = findIdentifiers(text, known)
  const settled = applyEdits(text, settleEdits(hits, hits.map(proposedChoice), (subject) => pseudonyms.get(subject)))
  expect(settled).toBe('P00 ringte […] fra P05; […] skrev til […].')
  expect(countIdentifiers(hits)).toEqual({ 'person': 2, 'organisation': 1, 'email': 1, 'phone': 1, 'national-id': 0, 'organisation-number': 0 })
  expect(settleEdits(hits, hits.map(() => 'replace'), () => undefined).every(({ insert }) => insert === '[…]')).toBe(true)
  expect(settleEdits(hits, hits.map(() => 'keep'), () => 'P')).toEqual([])
})
