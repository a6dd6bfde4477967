import { expect, it } from 'vitest'
import { markSpans } from '../../../../renderer/screens/agreement/mark-spans.ts'

const shown = (text: string, spans: readonly (readonly [number, number])[]) =>
  markSpans(text, spans.map(([start, end]) => ({ start, end }))).map((piece) => piece.isMarked ? `[${piece.text}]` : piece.text).join('')

it('marks what lies in some span, overlapping spans together, and nothing of an empty one', () => {
  expect(shown('Vi kan betale.', [[5, 13], [3, 6]])).toBe('Vi [kan betale].')
  expect(shown('Vi kan betale.', [[0, 2], [7, 14], [4, 4]])).toBe('[Vi] kan [betale.]')
  expect(shown('Vi', [])).toBe('Vi')
  expect(shown('', [[0, 0]])).toBe('')
})
