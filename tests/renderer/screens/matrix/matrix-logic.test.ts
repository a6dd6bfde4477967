import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MatrixCell } from '../../../../electron/contract/analysis.ts'
import { nb } from '../../../../renderer/messages/nb.ts'
import { viewCell } from '../../../../renderer/screens/matrix/cell-view.ts'
import { columnName } from '../../../../renderer/screens/matrix/column-name.ts'
import { endOf, startOf } from '../../../../renderer/screens/matrix/context.ts'
import { moveInGrid } from '../../../../renderer/screens/matrix/grid-moves.ts'
import { heatOf, heatSteps } from '../../../../renderer/screens/matrix/heat.ts'
import { groupPassages } from '../../../../renderer/screens/matrix/passage-groups.ts'
import { expandable, visibleRows, type MatrixRow } from '../../../../renderer/screens/matrix/visible-rows.ts'

function cell(mentioned: number | null, asked: number | null, more: Partial<MatrixCell> = {}): MatrixCell {
  return { mentioned, asked, notAsked: 0, passages: mentioned, suppressed: null, ...more }
}

describe('a cell', () => {
  it('prints how many of those asked', () => {
    expect(viewCell(nb, 'organisation', true, cell(5, 6))).toMatchObject({ number: '5', asked: '6', kind: 'count', words: '5 av 6 virksomheter, 5 tekstbiter' })
  })

  it('is a dash and never 0 where nobody was asked, and says how many were not', () => {
    expect(viewCell(nb, 'organisation', true, cell(0, 0, { notAsked: 3 }))).toMatchObject({ number: '–', asked: null, kind: 'not-asked', words: 'ingen ble spurt (3 virksomheter)' })
    expect(viewCell(nb, 'organisation', true, cell(0, 0))).toMatchObject({ number: '–', words: 'ingen er intervjuet' })
  })

  it('mentions those of the group that were not asked', () => {
    expect(viewCell(nb, 'organisation', true, cell(2, 3, { notAsked: 1 })).words).toBe('2 av 3 virksomheter, 1 ikke spurt, 2 tekstbiter')
  })

  it('is a colon where the profile hides it, with the reason and never the number', () => {
    const view = viewCell(nb, 'organisation', true, cell(null, 5, { passages: null, suppressed: 'secondary' }))
    expect(view).toMatchObject({ number: ':', asked: '5', heat: 0, kind: 'hidden' })
    expect(view.words).toMatch(/^skjult/)
  })

  it('has no denominator for passages, nor for a code that no question is about', () => {
    expect(viewCell(nb, 'segment', true, cell(7, null))).toMatchObject({ number: '7', asked: null, heat: 0 })
    expect(viewCell(nb, 'organisation', false, cell(2, 2))).toMatchObject({ number: '2', asked: null, heat: 0, words: '2 virksomheter tok det opp selv, 2 tekstbiter' })
  })
})

describe('the colour of a cell', () => {
  it('is none under three asked, and none for nobody', () => {
    expect([heatOf(2, 2), heatOf(0, 6), heatOf(null, 6), heatOf(3, null)]).toEqual([0, 0, 0, 0])
  })

  it('grows with the share and reaches the warmest step at all of them', () => {
    expect([heatOf(1, 10), heatOf(3, 10), heatOf(5, 10), heatOf(8, 10), heatOf(3, 3)]).toEqual([1, 2, 3, 4, heatSteps])
  })
})

describe('moving in the grid', () => {
  it('goes by cell, to the ends of the row and with Ctrl to the ends of the grid', () => {
    const from = { row: 2, column: 3 }
    expect(moveInGrid(from, 'ArrowUp', false, 9, 11)).toEqual({ row: 1, column: 3 })
    expect(moveInGrid(from, 'End', false, 9, 11)).toEqual({ row: 2, column: 10 })
    expect(moveInGrid(from, 'Home', true, 9, 11)).toEqual({ row: 0, column: 0 })
    expect(moveInGrid(from, 'ArrowRight', true, 9, 11)).toEqual({ row: 2, column: 10 })
    expect(moveInGrid(from, 'x', false, 9, 11)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown')
    fc.assert(fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 40 }), fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 14 }), (presses, rows, columns) => {
      let at = { row: 0, column: 0 }
      for (const [key, ctrl] of presses) at = moveInGrid(at, key, ctrl, rows, columns) ?? at
      expect(at.row >= 0 && at.row < rows && at.column >= 0 && at.column < columns).toBe(true)
    }))
  })
})

describe('rows', () => {
  const row = (codeId: string, parentId: string | null): MatrixRow => ({
    codeId, key: codeId, label: codeId, definition: '', level: 1, parentId, inGuide: true, stanceRequired: false, cells: [], total: cell(0, 0),
    stances: { for: 0, against: 0, divided: 0, neutral: 0, none: 0 },
  })
  const rows = [row('B1', null), row('B1.1', 'B1'), row('B1.1.1', 'B1.1'), row('B2', null)]

  it('show the categories alone until one is expanded', () => {
    expect(visibleRows(rows, new Set()).map(({ row: { key } }) => key)).toEqual(['B1', 'B2'])
    expect(visibleRows(rows, new Set(['B1'])).map(({ row: { key }, level }) => [key, level])).toEqual([['B1', 1], ['B1.1', 2], ['B2', 1]])
  })

  it('show all when all that can be expanded is', () => {
    expect(visibleRows(rows, expandable(rows))).toHaveLength(rows.length)
  })

  it('keep what is under a closed category closed, even if it is expanded itself', () => {
    expect(visibleRows(rows, new Set(['B1.1']))).toHaveLength(2)
  })
})

describe('a quote', () => {
  it('has its context from whole words of the same paragraph', () => {
    expect(endOf('Forrige avsnitt.\nKort før ')).toBe('Kort før ')
    expect(startOf(' etterpå.\nNeste avsnitt')).toBe(' etterpå.')
    expect(endOf(`${'ord '.repeat(40)}til `)).toMatch(/^… ord .*til $/)
  })
})

describe('passages behind a number', () => {
  const coded = (codingId: string, answerId: string, start: number, end: number) => ({
    codingId, answerId, start, end, sessionId: 's', sessionCode: 'I01', organisation: '', groupKey: null, questionNumber: 1, questionText: '', before: '', text: '', after: '',
    codeId: 'B1', stance: null, facet: null, verbatim: false, confidential: false, coderId: codingId,
  })

  it('are one where several coded the same words, and stay two where they did not', () => {
    const groups = groupPassages([coded('a', 'x', 0, 9), coded('b', 'x', 0, 9), coded('c', 'x', 0, 12), coded('d', 'y', 0, 9), coded('e', 'x', 0, 9)])
    expect(groups.map((group) => group.codings.map(({ codingId }) => codingId))).toEqual([['a', 'b', 'e'], ['c'], ['d']])
  })
})

describe('a column', () => {
  it('is named by all groups that are pooled in it', () => {
    const groups = new Map([['g4', 'G4 Nettverk'], ['g5', 'G5 Stat']])
    expect(columnName({ key: 'G4+G5', label: 'G4, G5', short: 'G4, G5', groupIds: ['g4', 'g5'], size: 4 }, groups)).toBe('G4 Nettverk; G5 Stat')
    expect(columnName({ key: 'G4', label: 'Nettverk', short: 'Nettverk', groupIds: ['g4'], size: 4 }, groups)).toBe('G4 Nettverk')
  })
})
