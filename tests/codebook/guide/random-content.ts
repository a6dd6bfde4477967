import fc from 'fast-check'
import { blankQuestion, type ContentQuestion, type GuideContent } from '../../../codebook/guide/guide-content.ts'

const words = fc.array(fc.constantFrom('Hvilke', 'behov', 'har', 'kommunen', 'nettverk', 'møteplass', 'støtte', 'æøå'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '))

function questions(prefix: string): fc.Arbitrary<ContentQuestion[]> {
  return fc.array(fc.record({ text: words, prompts: fc.array(words, { maxLength: 3 }), storage: fc.constantFrom('study', 'key' as const), codable: fc.boolean() }), { maxLength: 5 })
    .map((list) => list.map((one, at) => ({ ...blankQuestion(`${prefix}${at}`), questionKey: `k-${prefix}${at}`, ...one })))
}

/** A guide with some sections and questions, each with an identity of its own. */
export const randomContent: fc.Arbitrary<GuideContent> = fc.array(fc.record({ title: words, minutes: fc.option(fc.nat(60), { nil: null }) }), { minLength: 1, maxLength: 4 }).chain((heads) => (
  fc.tuple(...heads.map((_, at) => questions(`s${at}q`))).map((lists) => ({
    intro: ['Om undersøkelsen'], introNn: [],
    sections: heads.map((head, at) => ({ id: `s${at}`, titleNn: null, fields: [], ...head, title: `${at} ${head.title}`, questions: lists[at] ?? [] })),
  }))
))
