import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts } from '../../../codebook/approval/compare-texts.ts'
import { isPlaceable, returnedChanges } from '../../../codebook/approval/returned-changes.ts'
import { keptLines, seenText } from '../../../codebook/approval/seen-text.ts'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import { applyEdits, areEditsValid, type TextEdit } from '../../../codebook/coding/text-edit.ts'

const word = fc.constantFrom('vi', 'trenger', 'én', 'møteplass', 'ikke', 'tid', 'blåbær', 'e\u0323', '👍🏽', '–', '«ja»', 'kr 5,-', 'a')
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))

/** Another text that has much of the first: words dropped, put in and replaced. */
const changed = (before: string) => fc.array(fc.tuple(fc.nat(before.length), fc.constantFrom('', 'drop', 'put'), word), { maxLength: 4 }).map((acts) => {
  const words = before.split(' ')
  for (const [at, act, other] of acts) words.splice(at % words.length, act === 'put' ? 0 : 1, ...(act === 'drop' && words.length > 1 ? [] : [other]))
  return words.join(' ')
})
const pair = text.chain((before) => fc.tuple(fc.constant(before), fc.oneof(changed(before), text)))

/** Accepts changes one by one in the order given, moving those that wait: the oracle knows nothing of how they were made. */
function acceptOneByOne(before: string, edits: readonly TextEdit[], order: readonly number[]): string {
  let now = before
  const waiting = new Map(edits.map((edit, at) => [at, { start: edit.from, end: edit.to, insert: edit.insert }]))
  for (const at of order) {
    const change = waiting.get(at)
    if (!change) continue
    waiting.delete(at)
    const edit = { from: change.start, to: change.end, insert: change.insert }
    now = applyEdits(now, [edit])
    for (const [other, { insert, ...anchor }] of waiting) waiting.set(other, { ...moveAnchor(anchor, [edit]), insert })
  }
  return now
}

describe('comparing two texts', () => {
  test('all changes accepted give the new text, none the old one, in whatever order', () => {
    fc.assert(fc.property(pair, fc.infiniteStream(fc.nat()), ([before, after], randoms) => {
      const edits = compareTexts(before, after)
      expect(areEditsValid(edits, before.length)).toBe(true)
      expect(applyEdits(before, edits)).toBe(after)
      expect(applyEdits(before, [])).toBe(before)
      const order = edits.map((_, at) => ({ at, key: randoms.next().value ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ at }) => at)
      expect(acceptOneByOne(before, edits, order)).toBe(after)
    }), { numRuns: 1000 })
  })

  test('a passage whose words no change touches quotes the same words afterwards', () => {
    fc.assert(fc.property(pair, fc.nat(), fc.nat(), ([before, after], a, b) => {
      const [start, end] = [a % (before.length + 1), b % (before.length + 1)].toSorted((left, right) => left - right)
      if (start === undefined || end === undefined || start === end) return
      const edits = compareTexts(before, after)
      if (edits.some((edit) => edit.from < end && edit.to > start)) return
      const moved = moveAnchor({ start, end }, edits)
      expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end))
    }), { numRuns: 1000 })
  })

  test('shows neighbouring words as one change and keeps apart what is apart', () => {
    expect(compareTexts('Vi trenger mer tid til dette.', 'Vi trenger flere folk til dette arbeidet.')).toEqual([
      { from: 11, to: 18, insert: 'flere folk' }, { from: 28, to: 28, insert: ' arbeidet' },
    ])
  })

  test('a text written wholly anew is one change', () => {
    const many = (word_: string) => Array.from({ length: 5000 }, (_, at) => `${word_}${at}`).join('-')
    const edits = compareTexts(many('a'), many('b'))
    expect(applyEdits(many('a'), edits)).toBe(many('b'))
  })
})

describe('what an informant sends back', () => {
  const whole = (sent: string) => ({ text: sent, kept: keptLines(sent, [], null, false) })

  test('put in, gives what came back; blank lines stay where the informant left them alone', () => {
    fc.assert(fc.property(pair, ([before, after]) => {
      const spaced = before.replaceAll('\n', '\n\n')
      const lines = after.split('\n')
      const changes = returnedChanges(whole(spaced), lines, spaced)
      const now = applyEdits(spaced, changes.map((change) => ({ from: change.start, to: change.end, insert: change.newText })))
      expect(now.split('\n').filter((one) => one.trim() !== '')).toEqual(lines.filter((one) => one.trim() !== ''))
    }), { numRuns: 500 })
  })

  test('is told from what was edited here meanwhile, and none of it is lost', () => {
    fc.assert(fc.property(text.chain((sent) => fc.tuple(fc.constant(sent), changed(sent), changed(sent))), ([sent, theirs, ours]) => {
      const changes = returnedChanges(whole(sent), theirs.split('\n'), ours)
      const alone = returnedChanges(whole(sent), theirs.split('\n'), sent)
      expect(changes).toHaveLength(alone.length)
      for (const change of changes) expect(change.start <= change.end && change.end <= ours.length).toBe(true)
    }), { numRuns: 500 })
  })

  test('moves with the words when text was put in before them', () => {
    const sent = 'Vi trenger mer tid.'
    const now = 'Hun sa: Vi trenger mer tid.'
    expect(returnedChanges(whole(sent), ['Vi trenger flere folk.'], now)).toEqual([{ start: 19, end: 26, oldText: 'mer tid', newText: 'flere folk' }])
  })

  test('has no place where the words are gone', () => {
    const [change] = returnedChanges(whole('Vi trenger mer tid.'), ['Vi trenger flere folk.'], 'Noe helt annet.')
    expect(change).toMatchObject({ oldText: 'mer tid', newText: 'flere folk' })
    expect(change && isPlaceable('Noe helt annet.', change)).toBe(false)
  })

  test('never touches what somebody else in the group said', () => {
    const sent = 'Jeg er for.\nJeg er imot.\nDet er dyrt.'
    const kept = keptLines(sent, [{ start: 12, end: 24, kind: 'speaker', speakerId: 'P2' }, { start: 0, end: 11, kind: 'speaker', speakerId: 'P1' }], 'P1', false)
    expect(seenText(sent, kept).lines).toEqual(['Jeg er for.', '[…]', 'Det er dyrt.'])
    const apply = (lines: readonly string[]) => applyEdits(sent, returnedChanges({ text: sent, kept }, lines, sent)
      .map((change) => ({ from: change.start, to: change.end, insert: change.newText })))
    expect(apply(['Jeg er litt for.', '[…]', 'Det er billig.'])).toBe('Jeg er litt for.\nJeg er imot.\nDet er billig.')
    for (const lines of [['Jeg er for.', 'Det er dyrt.'], ['Bare dette.'], [], ['Nytt', '[…]', '[…]', 'mer']]) expect(apply(lines)).toContain('\nJeg er imot.\n')
  })

  test('leaves confidential words out where that is wanted', () => {
    const sent = 'Åpent. Hemmelig.'
    expect(seenText(sent, keptLines(sent, [{ start: 7, end: 16, kind: 'confidential', speakerId: null }], null, true)).lines).toEqual(['Åpent. ', '[…]'])
  })
})
