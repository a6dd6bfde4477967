import { expect, test } from 'vitest'
import { parseOpenStudy } from '../../../codebook/interchange/parse-open-study.ts'

const start = '"format": "funn-study", "version": 1'

test.each([
  ['an unknown field at the top', `{${start}, "colour": 3}`, 'colour', 'unknown-field'],
  ['an unknown field deep inside', `{${start}, "sessions": [{"code": "I01", "answers": [{"txt": "Ja"}]}]}`, 'sessions[0].answers[0].txt', 'unknown-field'],
  ['an unknown field in a participant', `{${start}, "sessions": [{"code": "I01", "participants": ["P01", {"informant": "P02", "navn": "Kari"}]}]}`, 'sessions[0].participants[1].navn', 'unknown-field'],
  ['a field named __proto__', `{${start}, "__proto__": {"x": 1}}`, '__proto__', 'unknown-field'],
  ['a value of the wrong kind', `{${start}, "waves": [{"number": "1"}]}`, 'waves[0].number', 'wrong-value'],
  ['a missing key', `{${start}, "codes": [{"label": "Finansiering"}]}`, 'codes[0].key', 'wrong-value'],
  ['an id with other characters', `{${start}, "codes": [{"key": "B1", "id": "../../etc"}]}`, 'codes[0].id', 'wrong-value'],
  ['an id that is too long', `{${start}, "codes": [{"key": "B1", "id": "${'x'.repeat(65)}"}]}`, 'codes[0].id', 'wrong-value'],
  ['a time without a zone', `{${start}, "sessions": [{"code": "I01", "held": "2026-09-14T10:00:00"}]}`, 'sessions[0].held', 'wrong-value'],
  ['a date that is none', `{${start}, "sessions": [{"code": "I01", "held": "2026-02-30"}]}`, 'sessions[0].held', 'wrong-value'],
  ['a summary over 400 characters', `{${start}, "cellSummaries": [{"code": "B1", "organisation": "O1", "text": "${'a'.repeat(401)}"}]}`, 'cellSummaries[0].text', 'wrong-value'],
  ['JSON of something else', '{"version": 1}', 'format', 'other-format'],
  ['a list', '[1, 2]', 'format', 'other-format'],
  ['text that is no JSON', 'Intervju med Kari', '', 'not-json'],
  ['nesting without end', `{${start}, "sessions": ${'['.repeat(1_000_000)}`, '', 'too-deep'],
])('%s is refused with its place', (_, text, where, problem) => {
  expect(parseOpenStudy(text)).toEqual({ ok: false, failure: { kind: 'invalid-json', where, problem } })
})

test('a newer version is refused as such, whatever else it holds', () => {
  expect(parseOpenStudy('{"format": "funn-study", "version": 2, "hologrammer": []}'))
    .toEqual({ ok: false, failure: { kind: 'newer', version: 2, supported: 1 } })
})

test('a fault in the JSON is placed by line and column, and its text is not repeated', () => {
  const result = parseOpenStudy('{\n  "format": "funn-study",\n  "hemmelig svar" 1\n}')
  expect(result).toEqual({ ok: false, failure: { kind: 'invalid-json', where: 'line 3 column 19', problem: 'not-json' } })
})

test('brackets inside texts are not nesting', () => {
  const text = `{${start}, "study": {"firm": "${'[{'.repeat(100)}\\""}}`
  expect(parseOpenStudy(text)).toMatchObject({ ok: true, value: { study: { firm: `${'[{'.repeat(100)}"` } } })
})

test('a summary is measured in characters, not in UTF-16 units', () => {
  const text = '👍'.repeat(400)
  expect(parseOpenStudy(`{${start}, "cellSummaries": [{"code": "B1", "organisation": "O1", "text": "${text}"}]}`)).toMatchObject({ ok: true })
})
