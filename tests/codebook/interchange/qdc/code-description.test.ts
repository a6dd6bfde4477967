import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FrozenCode } from '../../../../codebook/codes/frozen-code.ts'
import { describeCode, readDescription } from '../../../../codebook/interchange/qdc/code-description.ts'
import { hexOfColor, nearestColor } from '../../../../codebook/interchange/qdc/code-hexes.ts'
import { cleanText } from '../../../../codebook/language/clean-text.ts'

const code: FrozenCode = {
  key: 'B1.2', label: 'Møteplass', labelNn: 'Møtestad', definition: 'Et sted å møtes.', fullDefinition: 'Alt som samler\nflere virksomheter.', whenToUse: '', whenNot: 'Når det er et møte; bruk B1.1.', example: '«Vi møtes i gangen.»',
  synonyms: ['arena', 'forum'], origin: 'deductive', facet: 'behov', stanceRequired: true, crossCutting: false, color: 3, parent: 'B1', retired: false, successor: null, network: null,
}

describe('the description of a code', () => {
  it('says its parts under headings in the study’s language', () => {
    expect(describeCode(code, 'nb')).toBe(`Et sted å møtes.

Full definisjon:
Alt som samler
flere virksomheter.

Brukes ikke når:
Når det er et møte; bruk B1.1.

Eksempel:
«Vi møtes i gangen.»

Nøkkel: B1.2
Navn på nynorsk: Møtestad
Synonymer: arena; forum
Opphav: deduktiv
Type utsagn: behov
Krever standpunkt: ja`)
  })

  it('of another program is the definition, whatever it says', () => {
    expect([...readDescription('def: lost a "place"\nKey: people who know each other')]).toEqual([['definition', 'def: lost a "place"\nKey: people who know each other']])
    expect([...readDescription(' \n')]).toEqual([])
  })

  it('is read as what was written, in every language, even where a text looks like a heading', () => {
    const text = fc.array(fc.constantFrom('Eksempel:', '\\Example: x', 'Nøkkel: B1', 'å 👍🏽', '<b>&amp;', '\n', ' '), { maxLength: 8 }).map((words) => cleanText(words.join('\n')).trim())
    const parts = fc.record({ definition: text, fullDefinition: text, whenToUse: text, whenNot: text, example: text })
    fc.assert(fc.property(parts, fc.constantFrom('nb' as const, 'nn' as const, 'en' as const), (drawn, language) => {
      const read = readDescription(describeCode({ ...code, ...drawn }, language))
      expect(Object.fromEntries(Object.keys(drawn).map((part) => [part, read.get(part as keyof typeof drawn) ?? '']))).toEqual(drawn)
      expect(['key', 'labelNn', 'synonyms', 'facet'].map((part) => read.get(part as 'key'))).toEqual(['B1.2', 'Møtestad', 'arena; forum', 'behov'])
    }))
  })
})

describe('a colour', () => {
  it('of the palette comes back as the same, and another as the nearest', () => {
    for (let color = 0; color < 12; color += 1) expect(nearestColor(hexOfColor(color))).toBe(color)
    expect(['#F00', '#ff0000', '#FF0000FF', 'rgb(255, 0, 0)', 'rgba(255,0,0,0.5)'].map(nearestColor)).toEqual([1, 1, 1, 1, 1])
    expect(['', 'red', '#12', 'rgb(300, 0, 0)', 'url(x)'].map(nearestColor)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})
