import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CodeModel } from '../../../codebook/suggestions/code-model.ts'
import { featuredWords, featuresOf } from '../../../codebook/suggestions/features.ts'

const features = (text: string) => featuresOf(featuredWords(text, (word) => word))
const text = fc.array(fc.constantFrom('penger', 'arena', 'kurs', 'ungdom', 'staten', 'møte', '2030'), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))

test('what is taken out again leaves no trace, whatever else is there and in whatever order it came', () => {
  fc.assert(fc.property(fc.array(fc.tuple(text, fc.integer({ min: 0, max: 2 })), { maxLength: 12 }), text, fc.integer({ min: 0, max: 2 }), text, (kept, gone, code, asked) => {
    const [plain, changed] = [new CodeModel(3), new CodeModel(3)]
    for (const [one, at] of kept) plain.add(features(one), [at])
    changed.add(features(gone), [code], 3)
    for (const [one, at] of kept.toReversed()) changed.add(features(one), [at])
    changed.remove(features(gone), [code], 3)
    expect(changed.scores(features(asked))).toEqual(plain.scores(features(asked)))
  }))
})

test('a class that has a word, and others have not, fits it best', () => {
  const model = new CodeModel(3)
  model.add(features('penger'), [0])
  model.add(features('arena'), [1])
  model.add(features('kurs'), [2])
  const scores = [...model.scores(features('arena')) ?? []]
  expect(scores.indexOf(Math.max(...scores))).toBe(1)
})

test('accents and letters make words apart, and a word is whole however often it stands', () => {
  expect(featuredWords('hår har komitéen komitéen', (word) => word).map((word) => word.features[0])).toEqual(['w:hår', 'w:komitéen', 'w:komitéen'])
})
