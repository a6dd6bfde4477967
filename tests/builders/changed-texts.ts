import fc from 'fast-check'

const word = fc.constantFrom('vi', 'trenger', 'én', 'møteplass', 'ikke', 'tid', 'blåbær', 'e\u0323', '👍🏽', '–', '«ja»', 'kr 5,-', 'a')
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
/** A few lines of words, some of them hard on those who count characters. */
export const someText = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))

/** Another text that has much of the first: words dropped, put in and replaced. */
export const changed = (before: string) => fc.array(fc.tuple(fc.nat(before.length), fc.constantFrom('', 'drop', 'put'), word), { maxLength: 4 }).map((acts) => {
  const words = before.split(' ')
  for (const [at, act, other] of acts) words.splice(at % words.length, act === 'put' ? 0 : 1, ...(act === 'drop' && words.length > 1 ? [] : [other]))
  return words.join(' ')
})
/** A text and another that has much of it, or nothing. */
export const textPair = someText.chain((before) => fc.tuple(fc.constant(before), fc.oneof(changed(before), someText)))
