import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerAttribute, rangeIn, spansOfRange, textsOf } from '../../../../renderer/screens/coding/dom-text.ts'

const texts = ['Ja 👩‍🚀 e\u0301n tur til.', '', 'Nettverk – «dyrt»\nmen nødvendig 🇳🇴']
let root: HTMLElement

beforeEach(() => {
  root = document.createElement('main')
  for (const [index, text] of texts.entries()) {
    const heading = document.createElement('h2')
    heading.textContent = `Spørsmål ${index + 1}`
    const answer = document.createElement('div')
    answer.setAttribute(answerAttribute, `a${index}`)
    answer.textContent = text
    root.append(heading, answer)
  }
  document.body.append(root)
})
afterEach(() => { root.remove() })

function rangeOf(start: [Node, number], end: [Node, number]): Range {
  const range = document.createRange()
  range.setStart(...start)
  range.setEnd(...end)
  return range
}

test('a span comes back the same from the page, in UTF-16 units, through emoji and combining marks', () => {
  fc.assert(fc.property(fc.constantFrom(0, 2), fc.nat(60), fc.nat(60), (index, one, other) => {
    const text = texts[index]!
    const start = Math.min(one, other, text.length)
    const end = Math.min(Math.max(one, other), text.length)
    const span = { answerId: `a${index}`, start, end }
    const range = rangeIn(textsOf(root), span)!
    expect(spansOfRange(root, range)).toEqual([span])
    expect(rangeOf([range.startContainer, start], [range.endContainer, end]).toString()).toBe(text.slice(start, end))
  }))
})

test('a selection over two answers and the headings between them is one span per answer', () => {
  const [first, , last] = root.querySelectorAll(`[${answerAttribute}]`)
  expect(spansOfRange(root, rangeOf([first!.firstChild!, 3], [last!.firstChild!, 8]))).toEqual([
    { answerId: 'a0', start: 3, end: texts[0]!.length }, { answerId: 'a2', start: 0, end: 8 },
  ])
})

test('a selection that begins and ends in headings covers what lies between', () => {
  const [, heading] = root.querySelectorAll('h2')
  expect(spansOfRange(root, rangeOf([root, 0], [heading!.firstChild!, 2]))).toEqual([{ answerId: 'a0', start: 0, end: texts[0]!.length }])
})

test('a selection of the whole column covers every answer with text', () => {
  expect(spansOfRange(root, rangeOf([root, 0], [root, root.childNodes.length])).map((span) => span.answerId)).toEqual(['a0', 'a2'])
})

test('a caret in a heading is in no answer, and one at the edge of the element is in its answer', () => {
  const heading = root.querySelector('h2')!
  expect(spansOfRange(root, rangeOf([heading.firstChild!, 2], [heading.firstChild!, 2]))).toEqual([])
  const answer = root.querySelector(`[${answerAttribute}="a2"]`)!
  expect(spansOfRange(root, rangeOf([answer, 0], [answer, 0]))).toEqual([{ answerId: 'a2', start: 0, end: 0 }])
})

test('a span longer than the text has no range', () => {
  expect(rangeIn(textsOf(root), { answerId: 'a0', start: 0, end: 1000 })).toBeNull()
})
