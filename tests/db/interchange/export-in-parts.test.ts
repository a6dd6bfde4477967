import { expect, test } from 'vitest'
import { exportInParts } from '../../../db/interchange/export-study.ts'
import { exampleStudy } from '../../builders/blank-study.ts'
import { watchStatements } from '../../builders/watch-statements.ts'

/** Tables that grow with what is written, read a few sessions at a time. */
const growing = ['answer', 'coding', 'text_mark', 'quote', 'memo', 'revision_piece', 'sent_text']

test('reads a session with no row of another, and no table from end to end', () => {
  const { study: store } = exampleStudy()
  const watched = watchStatements(store)
  const { sessions, read } = exportInParts(store, null)
  const lists = new Set(watched.texts)
  // Before the first session nothing is read that is written in sessions.
  for (const text of lists) expect(text).not.toMatch(/from "(?:answer|coding|text_mark|quote|revision_piece|sent_text)"/)
  for (const id of sessions) {
    watched.takeCounts()
    const [session] = read([id])
    const answers = session?.answers ?? []
    const rows = (session?.participants?.length ?? 0) + answers.length
      + answers.reduce((sum, one) => sum + (one.marks?.length ?? 0) + (one.codings?.length ?? 0) + (one.quotes?.length ?? 0)
        + (one.changes?.length ?? 0) + (one.sentTexts?.length ?? 0) + (one.memos?.length ?? 0), 0)
    const memos = (session?.memos?.length ?? 0) + answers.flatMap((one) => one.codings ?? []).reduce((sum, coding) => sum + (coding.memos?.length ?? 0), 0)
    expect(watched.takeCounts()).toEqual({ statements: 8, rows: rows + memos })
  }
  const parts = [...watched.texts].filter((text) => !lists.has(text))
  expect(parts).toHaveLength(8)
  for (const text of [...lists, ...parts]) {
    for (const line of watched.planOf(text)) for (const table of growing) expect(`${text}: ${line}`).not.toMatch(new RegExp(`: SCAN ${table}\\b`))
  }
})
