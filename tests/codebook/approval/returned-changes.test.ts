import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaceable, returnedChanges } from '../../../codebook/approval/returned-changes.ts'
import { keptLines, seenText } from '../../../codebook/approval/seen-text.ts'
import { applyEdits } from '../../../codebook/coding/text-edit.ts'
import { compareTexts } from '../../../electron/imports/compare-texts.ts'
import { changed, someText, textPair } from '../../builders/changed-texts.ts'

describe('what an informant sends back', () => {
  const whole = (sent: string) => ({ text: sent, kept: keptLines(sent, [], null, false) })

  test('put in, gives what came back; blank lines stay where the informant left them alone', () => {
    fc.assert(fc.property(textPair, ([before, after]) => {
      const spaced = before.replaceAll('\n', '\n\n')
      const lines = after.split('\n')
      const changes = returnedChanges(whole(spaced), lines, spaced, compareTexts)
      const now = applyEdits(spaced, changes.map((change) => ({ from: change.start, to: change.end, insert: change.newText })))
      expect(now.split('\n').filter((one) => one.trim() !== '')).toEqual(lines.filter((one) => one.trim() !== ''))
    }), { numRuns: 500 })
  })

  test('is told from what was edited here meanwhile, and none of it is lost', () => {
    fc.assert(fc.property(someText.chain((sent) => fc.tuple(fc.constant(sent), changed(sent), changed(sent))), ([sent, theirs, ours]) => {
      const changes = returnedChanges(whole(sent), theirs.split('\n'), ours, compareTexts)
      const alone = returnedChanges(whole(sent), theirs.split('\n'), sent, compareTexts)
      expect(changes).toHaveLength(alone.length)
      for (const change of changes) expect(change.start <= change.end && change.end <= ours.length).toBe(true)
    }), { numRuns: 500 })
  })

  test('moves with the words when text was put in before them', () => {
    const sent = 'Vi trenger mer tid.'
    const now = 'Hun sa: Vi trenger mer tid.'
    expect(returnedChanges(whole(sent), ['Vi trenger flere folk.'], now, compareTexts)).toEqual([{ start: 19, end: 26, oldText: 'mer tid', newText: 'flere folk' }])
  })

  test('has no place where the words are gone', () => {
    const [change] = returnedChanges(whole('Vi trenger mer tid.'), ['Vi trenger flere folk.'], 'Noe helt annet.', compareTexts)
    expect(change).toMatchObject({ oldText: 'mer tid', newText: 'flere folk' })
    expect(change && isPlaceable('Noe helt annet.', change)).toBe(false)
  })

  test('never touches what somebody else in the group said', () => {
    const sent = 'Jeg er for.\nJeg er imot.\nDet er dyrt.'
    const kept = keptLines(sent, [{ start: 12, end: 24, kind: 'speaker', speakerId: 'P2' }, { start: 0, end: 11, kind: 'speaker', speakerId: 'P1' }], 'P1', false)
    expect(seenText(sent, kept).lines).toEqual(['Jeg er for.', '[…]', 'Det er dyrt.'])
    const apply = (lines: readonly string[]) => applyEdits(sent, returnedChanges({ text: sent, kept }, lines, sent, compareTexts)
      .map((change) => ({ from: change.start, to: change.end, insert: change.newText })))
    expect(apply(['Jeg er litt for.', '[…]', 'Det er billig.'])).toBe('Jeg er litt for.\nJeg er imot.\nDet er billig.')
    for (const lines of [['Jeg er for.', 'Det er dyrt.'], ['Bare dette.'], [], ['Nytt', '[…]', '[…]', 'mer']]) expect(apply(lines)).toContain('\nJeg er imot.\n')
  })

  test('leaves confidential words out where that is wanted', () => {
    const sent = 'Åpent. Hemmelig.'
    expect(seenText(sent, keptLines(sent, [{ start: 7, end: 16, kind: 'confidential', speakerId: null }], null, true)).lines).toEqual(['Åpent. ', '[…]'])
  })
})
