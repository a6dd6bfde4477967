import { describe, expect, it } from 'vitest'
import { stepNames } from '../../../db/undo/step-names.ts'
import { failureSchema } from '../../../electron/contract/failure.ts'
import { failureText } from '../../../renderer/messages/failure-text.ts'
import { en } from '../../../renderer/messages/en.ts'
import { nb } from '../../../renderer/messages/nb.ts'
import { nn } from '../../../renderer/messages/nn.ts'
import { stepText } from '../../../renderer/messages/step-text.ts'

/** Paths of all messages, functions with their number of parameters. */
function paths(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'function') return [`${at}()`]
  if (typeof value !== 'object' || value === null) return [at]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`)).toSorted((left, right) => left.localeCompare(right))
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('the languages', () => {
  it('have the same messages, no key more or less', () => {
    expect(paths(nn)).toEqual(paths(nb))
    expect(paths(en)).toEqual(paths(nb))
  })

  it('have no empty message', () => {
    for (const language of [nb, nn, en]) expect(texts(language).filter((text) => text.trim() === '')).toEqual([])
  })

  it('keep bokmål out of nynorsk', () => {
    const bokmål = /\b(ikke|hvem|hva|hvor|hvis|noe|noen|jeg|dere|en informant|virksomhet(er|en|ene)?|velg|lagret|åpne|åpen|slett(et)?|bare|fra|deg selv|annet|vises|lages|finnes)\b/i
    expect(texts(nn).filter((text) => bokmål.test(text))).toEqual([])
  })

  it('write quotation marks, dashes and ellipses as the language does', () => {
    // A text that is wholly in straight quotation marks shows what to type into the search field.
    const isTyped = (text: string) => /^"[^"]*"$/.test(text)
    for (const language of [nb, nn]) expect(texts(language).filter((text) => /"|\.\.\.| - /.test(text) && !isTyped(text))).toEqual([])
    expect(texts(en).filter((text) => /"|\.\.\.|«/.test(text) && !isTyped(text))).toEqual([])
  })
})

/** Something to fill a field of a refusal with, by the kind of its schema; optional ones are left out. */
const samples: Readonly<Record<string, unknown>> = { string: 'x.', number: 12, array: ['I01', 'legalBasis.'] }

describe('a refusal', () => {
  it('has a whole sentence in every language, whatever its kind', () => {
    for (const option of failureSchema.options) {
      const shape: Readonly<Record<string, { readonly type: string; readonly options?: readonly unknown[] }>> = option.shape
      const filled = Object.fromEntries(Object.entries(shape).map(([key, { type, options }]) => [key, type === 'enum' ? options?.[0] : samples[type]]))
      const failure = failureSchema.parse({ ...filled, kind: option.shape.kind.value })
      for (const language of [nb, nn, en]) expect(failureText(language, failure)).toMatch(/^\S.{6,}[.?]$/)
    }
  })

  it('names fields as the user knows them, and sizes in megabytes', () => {
    expect(failureText(nb, { kind: 'basis-missing', fields: ['legalBasis', 'deletionDate'] })).toContain('behandlingsgrunnlag, slettedato')
    expect(failureText(nb, { kind: 'too-large', file: 'notat.docx', limit: 20 * 1024 * 1024 })).toContain('20 MB')
  })
})

describe('a step of the history', () => {
  it('has words in every language', () => {
    for (const language of [nb, nn, en]) expect(stepNames.filter((name) => stepText(language, name) === name)).toEqual([])
    expect(stepText(nb, 'of.a.later.version')).toBe('of.a.later.version')
  })
})
