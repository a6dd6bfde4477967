import { describe, expect, it } from 'vitest'
import { agreementInWords } from '../../../codebook/report/agreement-in-words.ts'
import { buildNeedsReport } from '../../../codebook/report/build-needs-report.ts'
import type { AgreementFacts } from '../../../codebook/report/needs-report-input.ts'
import { wordsFor } from '../../../codebook/report/words/words-for.ts'
import { exampleInput } from './example-input.ts'

const facts: AgreementFacts = { coders: 2, units: 179, sessions: 18, dropped: 0, tooFew: false, percent: 0.9663, kappa: 0.4389, alpha: 0.4385, ac1: 0.9638 }

describe('what the method chapter says of agreement', () => {
  it('tells the material, the percent and every coefficient that is defined', () => {
    expect(agreementInWords(facts, wordsFor('nb'))).toBe(
      'Samsvar mellom koderne er regnet ut for 179 svar i 18 økter som begge koderne har arbeidet med. Koderne vurderte det samme i 97 prosent av tilfellene, '
      + 'der hver kode på hvert svar er ett tilfelle. Samlet for alle kodene er Cohens kappa 0,44, Krippendorffs alfa 0,44 og Gwets AC1 0,96.')
    expect(agreementInWords({ ...facts, kappa: 'missing', percent: 'missing', ac1: 'missing', coders: 3, alpha: -0.0263 }, wordsFor('en'))).toBe(
      'Agreement between coders was worked out for 179 answers in 18 sessions that at least two of 3 coders have worked on. For all codes together: Krippendorff’s alpha −0.03.')
  })

  it('tells how the sessions were drawn, that coders were blind, and how many disagreements were decided', () => {
    const drawn = { ...facts, sessions: 5, blind: { drawnFrom: 27, seed: 2025 }, decided: 12 }
    expect(agreementInWords(drawn, wordsFor('nb'))).toContain('Øktene ble trukket tilfeldig på tvers av informantgruppene blant 27 (frø 2025), og kodet uten at koderne så hverandres arbeid.')
    expect(agreementInWords(drawn, wordsFor('nb'))).toContain('Etter kodingen er tolv uenigheter drøftet og avgjort.')
    expect(agreementInWords(drawn, wordsFor('nn'))).toContain('trekte tilfeldig')
    expect(agreementInWords({ ...drawn, blind: { drawnFrom: 5, seed: null } }, wordsFor('en'))).toContain('chosen by hand')
  })

  it('says when coefficients are undefined, units few, and answers left out', () => {
    const said = agreementInWords({ ...facts, units: 4, sessions: 1, tooFew: true, dropped: 3, kappa: 'no-variation', alpha: 'no-variation', ac1: 'no-variation' }, wordsFor('nn'))
    expect(said).toContain('fire svar i éi økt')
    expect(said).toContain('ikkje definerte')
    expect(said).toContain('for få felles svar')
    expect(said).toContain('tre svar haldne utanfor')
  })

  it.each([['nb', 'Samsvar mellom kodere er ikke beregnet fordi bare én har kodet materialet.'], ['nn', 'Samsvar mellom kodarar er ikkje rekna ut fordi berre éin har koda materialet.'],
    ['en', 'Agreement between coders was not worked out because only one person has coded the material.']] as const)('says in %s why there are no numbers', (language, sentence) => {
    expect(agreementInWords({ leftOut: 'one-coder' }, wordsFor(language))).toBe(sentence)
  })

  it('stands in the chapter on counting', () => {
    expect(JSON.stringify(buildNeedsReport({ ...exampleInput(), agreement: { leftOut: 'nothing-in-common' } }))).toContain('ingen intervjuer er kodet av flere')
  })
})
